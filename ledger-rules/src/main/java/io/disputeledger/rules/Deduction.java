package io.disputeledger.rules;

import io.disputeledger.contracts.Points;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Points deducted on one line, as the ledger stored them.
 *
 * @param points how many
 * @param from first instant at which they count
 * @param activeUntil exclusive end of their validity; null if they never expire
 * @param carriedFrom a line total from which the end of validity does not clear them; null if it
 *     always does
 */
public record Deduction(
        Points points, Instant from, @Nullable Instant activeUntil, @Nullable Points carriedFrom) {

    /** Whether the instant is within the validity; says nothing of what is carried beyond it. */
    boolean countsAt(Instant instant) {
        return !instant.isBefore(from) && (activeUntil == null || instant.isBefore(activeUntil));
    }

    /** Whether a line with this total just before the end of validity keeps these points. */
    boolean isCarriedFrom(Points total) {
        return carriedFrom != null && total.compareTo(carriedFrom) >= 0;
    }
}
