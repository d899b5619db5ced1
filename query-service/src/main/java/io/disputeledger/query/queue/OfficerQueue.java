package io.disputeledger.query.queue;

import static java.util.stream.Collectors.joining;

import io.disputeledger.kit.moments.Moment;
import io.disputeledger.kit.reads.StoredInstant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the queue as of a moment. */
@Component
class OfficerQueue {

    // Apart, so that each is found by its index: what is still so, and what ended since.
    private static final String READ =
            """
            (select begun_at, ends_at, entry
               from queued
              where step is not null and until is null and since <= :position%s
              order by ends_at, begun_at
              limit :rows)
            union all
            (select begun_at, ends_at, entry
               from queued
              where step is not null and until is not null and until > :position
                and int8range(since, until) @> cast(:position as bigint)%s
              order by ends_at, begun_at
              limit :rows)
            order by ends_at, begun_at
            limit :rows
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final KnownCalendars calendars;

    OfficerQueue(JdbcClient jdbc, JsonMapper json, KnownCalendars calendars) {
        this.jdbc = jdbc;
        this.json = json;
        this.calendars = calendars;
    }

    /**
     * What waited at the moment, the clock that ends next first.
     *
     * @param after where to go on; null at the beginning
     */
    List<QueueItem> read(QueueFilter filter, Moment moment, @Nullable QueueKey after, int rowsMax) {
        List<String> conditions = new ArrayList<>(filter.conditions());
        if (after != null) {
            conditions.add("(ends_at, begun_at) > (:afterEndsAt, :afterBegunAt)");
        }
        String more = conditions.stream().map(each -> " and " + each).collect(joining());
        var query =
                jdbc.sql(READ.formatted(more, more))
                        .param("position", moment.position())
                        .param("at", StoredInstant.of(moment.at()))
                        .param("rows", rowsMax);
        if (filter.marketplace() != null) {
            query.param("marketplace", filter.marketplace().value());
        }
        if (filter.step() != null) {
            query.param("step", filter.step().name());
        }
        if (filter.officer() != null) {
            query.param("officer", filter.officer());
        }
        if (after != null) {
            query.param("afterEndsAt", stored(after.endsAt()))
                    .param("afterBegunAt", after.begunAt());
        }
        return query.query((row, _) -> item(row, moment)).list();
    }

    private static OffsetDateTime stored(@Nullable Instant endsAt) {
        return endsAt == null ? QueueProjection.NEVER : StoredInstant.of(endsAt);
    }

    private QueueItem item(ResultSet row, Moment moment) throws SQLException {
        Queued queued = json.readValue(row.getString("entry"), Queued.class);
        QueuedDispute dispute = queued instanceof QueuedDispute waiting ? waiting : null;
        QueuedReport report = queued instanceof QueuedReport waiting ? waiting : null;
        Optional<QueueClock> clock = queued.next();
        Instant dueAt = clock.map(QueueClock::endsAt).orElse(null);
        return new QueueItem(
                row.getLong("begun_at"),
                dispute == null ? null : dispute.disputeId(),
                report == null ? null : report.reportId(),
                queued.orderId(),
                dispute == null ? null : dispute.category(),
                dispute == null ? null : dispute.claim(),
                report == null ? null : report.scenario(),
                queued.rules(),
                dispute == null ? null : dispute.state(),
                queued.step().orElseThrow(),
                queued.officer(),
                clock.orElse(null),
                dueAt != null && !moment.at().isBefore(dueAt),
                dueAt == null
                        ? null
                        : calendars
                                .businessTimeLeft(
                                        queued.rules(),
                                        ZoneId.of(clock.orElseThrow().zone()),
                                        dueAt,
                                        moment)
                                .orElse(null));
    }
}
