package io.disputeledger.query.queue;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.rulepacks.CalendarPublished;
import io.disputeledger.kit.processors.Projection;
import io.disputeledger.kit.processors.Recording;
import io.disputeledger.kit.reads.StoredInstant;
import io.disputeledger.query.moments.TimelineMoments;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes down what each dispute waited for, from position to position: a row is ended and followed
 * by the next, and never changed otherwise. So the rows as of a position are those that a
 * projection of the events up to it would have.
 */
@Component
@ProcessingGroup(TimelineMoments.PROJECTION)
class QueueProjection extends Projection {

    /** Sorts after every instant. */
    static final OffsetDateTime NEVER = OffsetDateTime.MAX;

    private static final String NOW =
            "select begun_at, entry from queued_dispute where dispute_id = ? and until is null";

    private static final String END =
            "update queued_dispute set until = ? where dispute_id = ? and until is null";

    private static final String BEGIN =
            """
            insert into queued_dispute
                   (dispute_id, begun_at, since, marketplace, step, officer, ends_at, entry)
            values (:dispute, :begunAt, :since, :marketplace, :step, :officer,
                    :endsAt, cast(:entry as jsonb))
            """;

    private static final String NOTE_CALENDAR =
            """
            insert into queue_calendar (calendar, version, position, text)
            values (?, ?, ?, ?)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    QueueProjection(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A dispute, and the position at which it began. */
    private record Known(long begunAt, QueuedDispute dispute) {}

    @EventHandler
    void on(DisputeEvent event, Recording recording) {
        long position = recording.position();
        Optional<Known> before = now(event.disputeId());
        if (before.isEmpty()) {
            begin(
                    QueuedDispute.begunBy(event).orElseThrow(() -> strange(event)),
                    position,
                    position);
            return;
        }
        Known known = before.get();
        QueuedDispute after = known.dispute().after(event);
        if (!after.equals(known.dispute())) {
            jdbc.sql(END).params(position, event.disputeId().value()).update();
            begin(after, known.begunAt(), position);
        }
    }

    @EventHandler
    void on(CalendarPublished event, Recording recording) {
        jdbc.sql(NOTE_CALENDAR)
                .params(
                        event.calendar().calendar(),
                        event.calendar().version(),
                        recording.position(),
                        event.text())
                .update();
    }

    // Rows are deleted and not truncated: a reader with an older snapshot would find truncated
    // tables empty, and take that for the truth.
    @ResetHandler
    void reset() {
        jdbc.sql("delete from queued_dispute").update();
        jdbc.sql("delete from queue_calendar").update();
    }

    private static IllegalStateException strange(DisputeEvent event) {
        return new IllegalStateException(
                "Dispute " + event.disputeId() + " goes on but never began.");
    }

    private Optional<Known> now(DisputeId dispute) {
        return jdbc.sql(NOW)
                .param(dispute.value())
                .query((row, _) ->
                        new Known(
                                row.getLong("begun_at"),
                                json.readValue(row.getString("entry"), QueuedDispute.class)))
                .optional();
    }

    private void begin(QueuedDispute dispute, long begunAt, long since) {
        jdbc.sql(BEGIN)
                .param("dispute", dispute.disputeId().value())
                .param("begunAt", begunAt)
                .param("since", since)
                .param("marketplace", dispute.orderId().marketplace().value())
                .param("step", dispute.step().map(Enum::name).orElse(null))
                .param("officer", dispute.officer())
                .param(
                        "endsAt",
                        dispute.next().map(QueueClock::endsAt).map(StoredInstant::of).orElse(NEVER))
                .param("entry", json.writeValueAsString(dispute))
                .update();
    }
}
