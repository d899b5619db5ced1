package io.disputeledger.kit.deadlines;

import io.disputeledger.contracts.EventReference;
import io.disputeledger.kit.processors.Recording;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The running limits of this service, in its own schema. */
public class DeadlineTable {

    private static final String COLUMNS = "stream_id, name, set_by, due_at, attempts";

    /** What has the earliest due instant among those that may be tried now. */
    private static final String NEXT_DUE =
            """
            select %s from deadline d
             where answered_at is null
               and (retry_at is null or retry_at <= clock_timestamp())
               and due_at = (select min(due_at) from deadline
                              where answered_at is null and due_at <= :now
                                and (retry_at is null or retry_at <= clock_timestamp()))
             order by rank, position, name
             limit :max
            """
                    .formatted(COLUMNS);

    private static final String FAILING =
            "select " + COLUMNS + " from deadline where answered_at is null and attempts > 0";

    // One sweeps at a time, so that limits run out in order. It ends with the transaction, and so
    // with the process that holds it.
    private static final String TAKE_TURN =
            "select pg_try_advisory_xact_lock("
                    + "hashtextextended(quote_ident(current_schema()) || '.deadline', 0))";

    private final JdbcClient jdbc;

    /** The table in the given database. */
    public DeadlineTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(Recording by, DeadlineChange.Begins limit) {
        jdbc.sql(
                        """
                        insert into deadline (stream_id, name, set_by, position, due_at, rank)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (stream_id, name) do update
                           set set_by = excluded.set_by, position = excluded.position,
                               due_at = excluded.due_at, rank = excluded.rank,
                               answered_at = null,
                               attempts = 0, fault = null, retry_at = null
                        """)
                .params(
                        by.event().streamId(),
                        limit.name(),
                        by.event().toString(),
                        by.position(),
                        utc(limit.dueAt()),
                        limit.rank())
                .update();
    }

    void end(String streamId, String name) {
        jdbc.sql("delete from deadline where stream_id = ? and name = ?")
                .params(streamId, name)
                .update();
    }

    void endAll(String streamId) {
        jdbc.sql("delete from deadline where stream_id = ?").param(streamId).update();
    }

    void clear() {
        jdbc.sql("truncate deadline").update();
    }

    /** Takes the turn to sweep until the transaction ends; false when another process has it. */
    boolean takeTurn() {
        return jdbc.sql(TAKE_TURN).query(Boolean.class).single();
    }

    /** What is due at the given instant and has the earliest due instant of all. */
    List<RunningDeadline> nextDue(Instant now, int max) {
        return jdbc.sql(NEXT_DUE)
                .param("now", utc(now))
                .param("max", max)
                .query(DeadlineTable::read)
                .list();
    }

    void answered(RunningDeadline deadline) {
        jdbc.sql(
                        "update deadline set answered_at = clock_timestamp()"
                                + " where stream_id = ? and name = ? and set_by = ?")
                .params(deadline.streamId(), deadline.name(), deadline.setBy().toString())
                .update();
    }

    void failed(RunningDeadline deadline, String fault, Duration retryIn) {
        jdbc.sql(
                        """
                        update deadline
                           set attempts = attempts + 1, fault = ?,
                               retry_at = clock_timestamp() + ? * interval '1 millisecond'
                         where stream_id = ? and name = ? and set_by = ?
                        """)
                .params(
                        fault,
                        retryIn.toMillis(),
                        deadline.streamId(),
                        deadline.name(),
                        deadline.setBy().toString())
                .update();
    }

    /** The earliest due instant that waits for its time, or is overdue without a fault. */
    Optional<Instant> earliestDue() {
        return jdbc.sql(
                        "select min(due_at) as due_at from deadline"
                                + " where answered_at is null and retry_at is null")
                .query((row, _) -> Optional.ofNullable(instant(row)))
                .single();
    }

    /** How long until the next attempt after a fault; negative when it is time. */
    Optional<Duration> untilRetry() {
        return jdbc.sql(
                        "select extract(epoch from min(retry_at) - clock_timestamp()) as seconds"
                                + " from deadline where answered_at is null")
                .query((row, _) -> {
                    double seconds = row.getDouble("seconds");
                    return row.wasNull()
                            ? Optional.<Duration>empty()
                            : Optional.of(Duration.ofMillis((long) Math.ceil(seconds * 1_000)));
                })
                .single();
    }

    /** How many are due at the given instant and not answered. */
    long overdue(Instant now) {
        return jdbc.sql("select count(*) from deadline where answered_at is null and due_at <= ?")
                .param(utc(now))
                .query(Long.class)
                .single();
    }

    /** The earliest due instant that is due at the given instant and not answered. */
    Optional<Instant> oldestOverdue(Instant now) {
        return jdbc.sql(
                        "select min(due_at) as due_at from deadline"
                                + " where answered_at is null and due_at <= ?")
                .param(utc(now))
                .query((row, _) -> Optional.ofNullable(instant(row)))
                .single();
    }

    /** How many have failed and wait for another attempt. */
    long failing() {
        return jdbc.sql("select count(*) from deadline where answered_at is null and attempts > 0")
                .query(Long.class)
                .single();
    }

    /** Those that have failed, the earliest due instants first. */
    List<RunningDeadline> failing(int max) {
        return jdbc.sql(FAILING + " order by due_at limit ?")
                .param(max)
                .query(DeadlineTable::read)
                .list();
    }

    private static RunningDeadline read(ResultSet row, int index) throws SQLException {
        return new RunningDeadline(
                row.getString("stream_id"),
                row.getString("name"),
                EventReference.parse(row.getString("set_by")),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"));
    }

    private static @Nullable Instant instant(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("due_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
