package io.disputeledger.query.queue;

import io.disputeledger.contracts.CalendarVersion;
import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.SlaTarget;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a step.
 *
 * @param kind what it limits: a limit of disputes, or DECISION of a misuse report
 * @param dueAt its exclusive end (UTC); null while nobody knows it
 * @param clause the rule that sets it
 * @param zone in which the rule counts days
 * @param calendar that names the business days; null where days are calendar days or time is
 *     elapsed time
 * @param unpublishedYear the year of that calendar whose publication it waits for; null where its
 *     end is known
 */
record QueueClock(
        String kind,
        @Nullable Instant dueAt,
        Clause clause,
        String zone,
        @Nullable CalendarVersion calendar,
        @Nullable Integer unpublishedYear) {

    static QueueClock of(Enum<?> kind, SlaTarget target) {
        return switch (target) {
            case SlaTarget.Set(var deadline) ->
                    new QueueClock(
                            kind.name(),
                            deadline.dueAt(),
                            deadline.clause(),
                            deadline.zone(),
                            deadline.calendar(),
                            null);
            case SlaTarget.Unresolved(var clause, var zone, var calendar, var year, _) ->
                    new QueueClock(kind.name(), null, clause, zone, calendar, year);
        };
    }

    /** As {@link #dueAt}, by which the next clock is found. */
    @Nullable Instant endsAt() {
        return dueAt;
    }
}
