package io.disputeledger.store.events;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
        byte[] metadata) {

    static EncodedEvent of(EventMessage<?> event, Serializer serializer) {
        SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
        byte[] metadata = event.serializeMetaData(serializer, byte[].class).getData();
        DomainEventMessage<?> inStream = event instanceof DomainEventMessage<?> of ? of : null;
        return new EncodedEvent(
                inStream == null ? event.getIdentifier() : inStream.getAggregateIdentifier(),
                inStream == null ? 0 : inStream.getSequenceNumber(),
                event.getIdentifier(),
                inStream == null ? null : inStream.getType(),
                payload.getType().getName(),
                payload.getType().getRevision(),
                event.getTimestamp().truncatedTo(ChronoUnit.MICROS),
                payload.getData(),
                metadata);
    }

    /** The bytes of all its texts, its payload and its metadata. */
    public int contentBytes() {
        return utf8Bytes(stream)
                + utf8Bytes(eventId)
                + utf8Bytes(type)
                + utf8Bytes(payloadType)
                + utf8Bytes(payloadRevision)
                + payload.length
                + metadata.length;
    }

    private static int utf8Bytes(@Nullable String text) {
        return text == null ? 0 : text.getBytes(StandardCharsets.UTF_8).length;
    }
}
