package io.disputeledger.kit.moments;

import java.time.Instant;

/**
 * The ledger at one moment.
 *
 * @param position every event up to it was recorded, and none after it; -1 for none at all
 * @param at what time it was (UTC): by it, limits have run out or not
 */
public record Moment(long position, Instant at) {}
