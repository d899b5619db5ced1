package io.disputeledger.store.events;

import io.disputeledger.store.log.entries.LogEntry;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * One event as it is stored, byte for byte.
 *
 * @param stream the aggregate's identifier; the event's own where it belongs to no aggregate
 * @param sequence the version it gives its stream; the first is 0
 * @param eventId unique in the whole log
 * @param type the aggregate's type; null where the event belongs to no aggregate
 * @param payloadType the name of the payload's class
 * @param payloadRevision the revision of that class; null where it has none
 * @param timestamp when it happened, in whole microseconds: PostgreSQL keeps no more
 * @param payload the serialised payload
 * @param metadata the serialised metadata
 * @param salt 16 random bytes that are hashed with it; none in a snapshot
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; the bytes are handed on, not copied.
public record EncodedEvent(
        String stream,
        long sequence,
        String eventId,
        @Nullable String type,
        String payloadType,
        @Nullable String payloadRevision,
        Instant timestamp,
        byte[] payload,
        byte[] metadata,
        byte[] salt) {

    /** The columns in the order in which {@link #read} takes them. */
    public static final String COLUMNS =
            "stream, sequence, event_id, type, payload_type, payload_revision, timestamp,"
                    + " payload, metadata, salt";

    private static final byte[] NO_SALT = {};
    private static final SecureRandom SALTS = new SecureRandom();

    static EncodedEvent of(EventMessage<?> event, Serializer serializer) {
        byte[] salt = new byte[LogEntry.SALT_BYTES];
        SALTS.nextBytes(salt);
        return of(event, serializer, salt);
    }

    static EncodedEvent ofSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        return of(snapshot, serializer, NO_SALT);
    }

    /** Reads the {@link #COLUMNS} of one row. */
    public static EncodedEvent read(ResultSet row) throws SQLException {
        return new EncodedEvent(
                row.getString(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                row.getBytes(8),
                row.getBytes(9),
                row.getBytes(10));
    }

    /** It as an entry of the log: every column but the position. */
    public LogEntry entry() {
        return new LogEntry(
                salt,
                sequence,
                timestamp,
                Objects.requireNonNullElse(type, ""),
                stream,
                eventId,
                payloadType,
                Objects.requireNonNullElse(payloadRevision, ""),
                metadata,
                payload);
    }

    private static EncodedEvent of(EventMessage<?> event, Serializer serializer, byte[] salt) {
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        byte[] metadata = event.serializeMetaData(serializer, byte[].class).getData();
        DomainEventMessage<?> inStream = event instanceof DomainEventMessage<?> of ? of : null;
        return new EncodedEvent(
                inStream == null ? event.getIdentifier() : inStream.getAggregateIdentifier(),
                inStream == null ? 0 : inStream.getSequenceNumber(),
                event.getIdentifier(),
                inStream == null ? null : emptyToNull(inStream.getType()),
                payload.getType().getName(),
                emptyToNull(payload.getType().getRevision()),
                event.getTimestamp().truncatedTo(ChronoUnit.MICROS),
                payload.getData(),
                metadata,
                salt);
    }

    // The log spells "none" as an empty text, so the table must not spell it in two ways.
    private static @Nullable String emptyToNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
