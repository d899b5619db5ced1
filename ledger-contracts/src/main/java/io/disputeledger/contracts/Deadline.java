package io.disputeledger.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time limit, resolved once and then stored.
 *
 * @param dueAt exclusive end: what is recorded before it is in time, what is recorded at it is late
 * @param clause the rule that sets the limit
 * @param zone the zone in which the rule counts days, for example {@code Asia/Shanghai}
 * @param calendar the calendar and version that named the business days; null where days are
 *     calendar days or hours
 */
public record Deadline(Instant dueAt, Clause clause, String zone, @Nullable String calendar) {

    /** Whether the limit has run out at the given instant. */
    public boolean isOverAt(Instant now) {
        return !now.isBefore(dueAt);
    }
}
