package io.disputeledger.contracts.decisions;

import io.disputeledger.contracts.claims.ClaimKey;

/** A key taken or given back, in the same append as the events that need it. */
public sealed interface ClaimChange {

    /** The key concerned. */
    ClaimKey key();

    /** Take the key. */
    record Take(ClaimKey key) implements ClaimChange {}

    /** Give the key back. */
    record GiveBack(ClaimKey key) implements ClaimChange {}
}
