package io.disputeledger.store.events;

import io.disputeledger.store.database.Database;
import io.disputeledger.store.database.Tables;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;

/** The newest snapshot of each stream. */
final class Snapshots {

    private static final String COLUMNS = EncodedEvent.COLUMNS.replace(", salt", "");

    private final Database database;
    private final String store;
    private final String read;

    Snapshots(Database database, Tables tables) {
        this.database = database;
        // A slow snapshotter must not replace a newer snapshot with its own.
        this.store =
                tables.in(
                        """
                        insert into {snapshot} (%s) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (stream) do update set sequence = excluded.sequence,
                            event_id = excluded.event_id, type = excluded.type,
                            payload_type = excluded.payload_type,
                            payload_revision = excluded.payload_revision,
                            timestamp = excluded.timestamp, payload = excluded.payload,
                            metadata = excluded.metadata
                        where {snapshot}.sequence <= excluded.sequence
                        """
                                .formatted(COLUMNS));
        this.read = tables.in("select " + COLUMNS + ", ''::bytea from {snapshot} where stream = ?");
    }

    void store(EncodedEvent snapshot) {
        database.update(
                store,
                snapshot.stream(),
                snapshot.sequence(),
                snapshot.eventId(),
                snapshot.type(),
                snapshot.payloadType(),
                snapshot.payloadRevision(),
                snapshot.timestamp().atOffset(ZoneOffset.UTC),
                snapshot.payload(),
                snapshot.metadata());
    }

    Stream<? extends DomainEventData<?>> read(String stream) {
        return database
                .query(read, row -> new StoredEvent(EncodedEvent.read(row)), stream)
                .stream();
    }
}
