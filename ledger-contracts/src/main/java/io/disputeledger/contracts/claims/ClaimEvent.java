package io.disputeledger.contracts.claims;

import io.disputeledger.contracts.LedgerEvent;

/** What happens to a key that must be unique. */
public sealed interface ClaimEvent extends LedgerEvent permits KeyClaimed, KeyReleased {

    /** The key. */
    ClaimKey key();

    @Override
    default String streamId() {
        return key().streamId();
    }
}
