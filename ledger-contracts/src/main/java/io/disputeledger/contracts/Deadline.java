package io.disputeledger.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time limit, resolved once and then stored.
 *
 * @param dueAt exclusive end: what is recorded before it is in time, what is recorded at it is late
 * @param clause the rule that sets the limit, with its pack and version
 * @param zone the zone in which the rule counts days, for example {@code Asia/Shanghai}
 * @param calendar the calendar that named the business days; null where days are calendar days or
 *     time is elapsed time
 */
public record Deadline(
        Instant dueAt, Clause clause, String zone, @Nullable CalendarVersion calendar) {

    /** Whether the limit has run out at the given instant. */
    public boolean isOverAt(Instant now) {
        return !now.isBefore(dueAt);
    }
}
