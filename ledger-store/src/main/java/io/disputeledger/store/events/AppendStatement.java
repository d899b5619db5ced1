package io.disputeledger.store.events;

import io.disputeledger.store.database.Tables;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Appends a batch, extends the log, wakes the readers and commits, in one round trip. All of it
 * fails unless the log has the expected size and every predecessor exists.
 */
final class AppendStatement {

    // An interval is multiplied in floating point: a second and a microsecond at a time, exactly.
    // The head's null size violates its constraint, and so ends the transaction before anything is
    // inserted. Whoever waited for the head sees the size that the other left, so a batch whose
    // connection was lost can never be stored after another was.
    private static final String APPEND =
            """
            with head as (
                update {log_head} set size = case when size = ? and not exists (
                    select from unnest(?::text[], ?::bigint[]) as needed (stream, sequence)
                    where (select before.position from {event} before
                           where before.stream = needed.stream
                             and before.sequence = needed.sequence) is null
                ) then size + ? end
                returning size
            ), stored as (
                insert into {event} (position, stream, sequence, event_id, type, payload_type,
                    payload_revision, timestamp, payload, metadata, salt)
                select ? + place - 1, stream, sequence, event_id, type, payload_type,
                    payload_revision,
                    timestamptz 'epoch' + micros / 1000000 * interval '1 second'
                        + micros % 1000000 * interval '1 microsecond',
                    payload, metadata, salt
                from head, unnest(?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[],
                        ?::text[], ?::bigint[], ?::bytea[], ?::bytea[], ?::bytea[])
                    with ordinality
                    as new (stream, sequence, event_id, type, payload_type, payload_revision,
                        micros, payload, metadata, salt, place)
            )
            select count(pg_notify(?, size::text)) from head
            """;

    private final OneRoundTrip all;
    private final String channel;

    AppendStatement(Tables tables, String channel) {
        this.all = new OneRoundTrip(tables.in(APPEND));
        this.channel = channel;
    }

    void execute(
            Connection connection, long size, Admission admission, List<LogStatement> extensions)
            throws SQLException {
        all.execute(
                connection,
                extensions,
                statement -> bind(new Parameters(connection, statement), size, admission));
    }

    private int bind(Parameters parameters, long size, Admission admission) throws SQLException {
        List<Admission.Predecessor> before = admission.predecessors();
        List<EncodedEvent> events = admission.events().stream().map(NewEvent::event).toList();
        return parameters
                .number(size)
                .texts(before, Admission.Predecessor::stream)
                .numbers(before, Admission.Predecessor::sequence)
                .number(events.size())
                .number(size)
                .texts(events, EncodedEvent::stream)
                .numbers(events, EncodedEvent::sequence)
                .texts(events, EncodedEvent::eventId)
                .texts(events, EncodedEvent::type)
                .texts(events, EncodedEvent::payloadType)
                .texts(events, EncodedEvent::payloadRevision)
                .numbers(
                        events,
                        event -> ChronoUnit.MICROS.between(Instant.EPOCH, event.timestamp()))
                .bytes(events, EncodedEvent::payload)
                .bytes(events, EncodedEvent::metadata)
                .bytes(events, EncodedEvent::salt)
                .text(channel)
                .next();
    }
}
