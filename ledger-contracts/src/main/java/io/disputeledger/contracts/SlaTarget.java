package io.disputeledger.contracts;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Until when the platform should have done something. Missing it is a breach that everybody sees
 * and decides nothing: a party gains or loses no right by it.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
public sealed interface SlaTarget {

    /** The rule that sets it. */
    Clause clause();

    /**
     * Known.
     *
     * @param deadline until when, with clause, zone and calendar
     */
    record Set(Deadline deadline) implements SlaTarget {
        @Override
        public Clause clause() {
            return deadline.clause();
        }
    }

    /**
     * Not known: the calendar of a year that it needs is not published. Nobody guesses; it is set
     * when that calendar arrives, by asking the same version of the same pack again.
     *
     * @param clause the rule that sets it
     * @param zone the zone in which the rule counts days
     * @param calendar the calendar and version that was asked
     * @param year the first year that it does not know
     * @param countsFrom the instant from which the rule counts (UTC); null where it was not kept,
     *     and then it counts from when this was recorded
     */
    record Unresolved(
            Clause clause,
            String zone,
            CalendarVersion calendar,
            int year,
            @Nullable Instant countsFrom)
            implements SlaTarget {}
}
