package io.disputeledger.store.events;

import io.disputeledger.store.database.Tables;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Locks the head of the log until the transaction ends, and reads what a batch must know. */
final class HeadStatement {

    // The lock must be had before the second statement begins: it then sees all that was committed
    // under it. A writer that falls silent meanwhile must not keep the others waiting.
    private static final String LOCK_AND_READ =
            """
            select size, set_config('idle_in_transaction_session_timeout', '10s', true)
            from {log_head} for update;
            select stream, sequence from (
                select stream, (select max(sequence) from {event} last
                                where last.stream = asked.stream) as sequence
                from unnest(?::text[]) as asked (stream)) as streams
            where sequence is not null;
            select event_id, position from (
                select event_id, (select position from {event} same
                                  where same.event_id = asked.event_id) as position
                from unnest(?::text[]) as asked (event_id)) as events
            where position is not null
            """;

    private final String sql;

    HeadStatement(Tables tables) {
        this.sql = tables.in(LOCK_AND_READ);
    }

    LogState execute(Connection connection, List<PendingAppend> batch) throws SQLException {
        List<NewEvent> events = batch.stream().flatMap(call -> call.events().stream()).toList();
        List<String> streams = events.stream().map(NewEvent::stream).distinct().toList();
        List<String> eventIds = events.stream().map(NewEvent::eventId).distinct().toList();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            new Parameters(connection, statement)
                    .texts(streams, stream -> stream)
                    .texts(eventIds, id -> id);
            statement.execute();
            long size = size(statement.getResultSet());
            statement.getMoreResults();
            Map<String, Long> lastSequences = numbers(statement.getResultSet());
            statement.getMoreResults();
            return new LogState(size, lastSequences, numbers(statement.getResultSet()));
        }
    }

    private static long size(ResultSet head) throws SQLException {
        if (!head.next()) {
            throw new SQLException("The log has no head: its one row in log_head is missing.");
        }
        return head.getLong(1);
    }

    private static Map<String, Long> numbers(ResultSet rows) throws SQLException {
        Map<String, Long> numbers = new HashMap<>();
        while (rows.next()) {
            numbers.put(rows.getString(1), rows.getLong(2));
        }
        return numbers;
    }
}
