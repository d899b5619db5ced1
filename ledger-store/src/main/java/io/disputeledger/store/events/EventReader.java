package io.disputeledger.store.events;

import io.disputeledger.store.database.Database;
import io.disputeledger.store.database.Tables;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;

/** Reads events in order, of one stream or of the whole log, in pages. */
final class EventReader {

    private final Database database;
    private final int pageEvents;
    private final String ofStream;
    private final String ofLog;
    private final String lastSequence;
    private final String size;
    private final String firstSince;

    EventReader(Database database, Tables tables, int pageEvents) {
        this.database = database;
        this.pageEvents = pageEvents;
        String columns = "select " + EncodedEvent.COLUMNS;
        ofStream =
                tables.in(
                        columns
                                + " from {event} where stream = ? and sequence >= ?"
                                + " order by sequence limit ?");
        ofLog =
                tables.in(
                        columns
                                + ", position from {event} where position > ?"
                                + " order by position limit ?");
        lastSequence = tables.in("select max(sequence) from {event} where stream = ?");
        size = tables.in("select size from {log_head}");
        firstSince = tables.in("select min(position) from {event} where timestamp >= ?");
    }

    Stream<? extends DomainEventData<?>> stream(String stream, long firstSequence) {
        return Pages.stream(
                pageEvents,
                last ->
                        database.query(
                                ofStream,
                                row -> new StoredEvent(EncodedEvent.read(row)),
                                stream,
                                last == null ? firstSequence : last.getSequenceNumber() + 1,
                                pageEvents));
    }

    /** The events after the given position. */
    Stream<TrackedDomainEventData<byte[]>> log(long position) {
        return Pages.stream(
                pageEvents,
                last ->
                        database.query(
                                ofLog,
                                row ->
                                        new TrackedDomainEventData<>(
                                                new GlobalSequenceTrackingToken(row.getLong(11)),
                                                new StoredEvent(EncodedEvent.read(row))),
                                last == null
                                        ? position
                                        : last.trackingToken().position().orElseThrow(),
                                pageEvents));
    }

    Optional<Long> lastSequence(String stream) {
        return number(lastSequence, stream);
    }

    /** How many events there are. */
    long size() {
        return number(size).orElse(0L);
    }

    /** The first position whose event happened at or after the instant. It reads many events. */
    Optional<Long> firstSince(Instant instant) {
        return number(firstSince, instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
    }

    private Optional<Long> number(String sql, Object... values) {
        List<Optional<Long>> rows =
                database.query(
                        sql, row -> Optional.ofNullable(row.getObject(1, Long.class)), values);
        return rows.isEmpty() ? Optional.empty() : rows.getFirst();
    }
}
