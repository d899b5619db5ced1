package io.disputeledger.store.events;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;

/** An event as Axon's upcasters and serialisers want to see it. */
record StoredEvent(EncodedEvent event) implements DomainEventData<byte[]> {

    @Override
    public @Nullable String getType() {
        return event.type();
    }

    /** Null for an event of no aggregate: its stream is itself. */
    @Override
    public @Nullable String getAggregateIdentifier() {
        return event.stream().equals(event.eventId()) ? null : event.stream();
    }

    @Override
    public long getSequenceNumber() {
        return event.sequence();
    }

    @Override
    public String getEventIdentifier() {
        return event.eventId();
    }

    @Override
    public Instant getTimestamp() {
        return event.timestamp();
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return new SerializedMetaData<>(event.metadata(), byte[].class);
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return new SimpleSerializedObject<>(
                event.payload(),
                byte[].class,
                new SimpleSerializedType(event.payloadType(), event.payloadRevision()));
    }
}
