package io.disputeledger.query.queue;

import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.misuse.MisuseReportEvent;
import io.disputeledger.contracts.rulepacks.CalendarPublished;
import io.disputeledger.kit.processors.Projection;
import io.disputeledger.kit.processors.Recording;
import io.disputeledger.kit.reads.StoredInstant;
import io.disputeledger.query.moments.TimelineMoments;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes down what each dispute and misuse report waited for, from position to position: a row is
 * ended and followed by the next, and never changed otherwise. So the rows as of a position are
 * those that a projection of the events up to it would have.
 */
@Component
@ProcessingGroup(TimelineMoments.PROJECTION)
class QueueProjection extends Projection {

    /** Sorts after every instant. */
    static final OffsetDateTime NEVER = OffsetDateTime.MAX;

    private static final String NOW =
            "select begun_at, entry from queued where subject = ? and until is null";

    private static final String END =
            "update queued set until = ? where subject = ? and until is null";

    private static final String BEGIN =
            """
            insert into queued
                   (subject, begun_at, since, marketplace, step, officer, ends_at, entry)
            values (:subject, :begunAt, :since, :marketplace, :step, :officer,
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

    /** What is known, and the position at which it began. */
    private record Known(long begunAt, Queued queued) {}

    @EventHandler
    void on(DisputeEvent event, Recording recording) {
        goOn(
                event.streamId(),
                recording.position(),
                before ->
                        before instanceof QueuedDispute dispute
                                ? Optional.of(dispute.after(event))
                                : QueuedDispute.begunBy(event));
    }

    @EventHandler
    void on(MisuseReportEvent event, Recording recording) {
        goOn(
                event.streamId(),
                recording.position(),
                before ->
                        before instanceof QueuedReport report
                                ? Optional.of(report.after(event))
                                : QueuedReport.begunBy(event));
    }

    /**
     * @param fold what was known before, null if nothing, to what is known now
     */
    private void goOn(
            String subject,
            long position,
            Function<@Nullable Queued, Optional<? extends Queued>> fold) {
        Optional<Known> before = now(subject);
        Queued known = before.map(Known::queued).orElse(null);
        Queued after =
                fold.apply(known)
                        .orElseThrow(() ->
                                new IllegalStateException(subject + " goes on but never began."));
        if (!after.equals(known)) {
            jdbc.sql(END).params(position, subject).update();
            begin(subject, after, before.map(Known::begunAt).orElse(position), position);
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
        jdbc.sql("delete from queued").update();
        jdbc.sql("delete from queue_calendar").update();
    }

    private Optional<Known> now(String subject) {
        return jdbc.sql(NOW)
                .param(subject)
                .query((row, _) ->
                        new Known(
                                row.getLong("begun_at"),
                                json.readValue(row.getString("entry"), Queued.class)))
                .optional();
    }

    private void begin(String subject, Queued queued, long begunAt, long since) {
        jdbc.sql(BEGIN)
                .param("subject", subject)
                .param("begunAt", begunAt)
                .param("since", since)
                .param("marketplace", queued.orderId().marketplace().value())
                .param("step", queued.step().map(Enum::name).orElse(null))
                .param("officer", queued.officer())
                .param(
                        "endsAt",
                        queued.next().map(QueueClock::endsAt).map(StoredInstant::of).orElse(NEVER))
                .param("entry", json.writerFor(Queued.class).writeValueAsString(queued))
                .update();
    }
}
