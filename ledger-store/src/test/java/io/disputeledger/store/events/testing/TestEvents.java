package io.disputeledger.store.events.testing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Events to append. */
public final class TestEvents {

    /** JSON, as the ledger stores it. */
    public static final Serializer JSON = Jackson3Serializer.builder().build();

    /** The type of all streams. */
    public static final String TYPE = "Dispute";

    private TestEvents() {}

    /** The event that gives the stream its version. */
    public static DomainEventMessage<?> event(String stream, long sequence) {
        return event(stream, sequence, stream + "/" + sequence);
    }

    /** The same with a payload of one's own. */
    public static DomainEventMessage<?> event(String stream, long sequence, String what) {
        return new GenericDomainEventMessage<>(TYPE, stream, sequence, new Happened(what));
    }

    /** An event that happened at the given time. */
    public static DomainEventMessage<?> event(String stream, long sequence, Instant at) {
        return new GenericDomainEventMessage<>(
                TYPE,
                stream,
                sequence,
                new Happened("at " + at),
                MetaData.emptyInstance(),
                UUID.randomUUID().toString(),
                at);
    }

    /** An event with the given identifier. */
    public static DomainEventMessage<?> event(String stream, long sequence, UUID id) {
        return new GenericDomainEventMessage<>(
                TYPE,
                stream,
                sequence,
                new Happened("once"),
                MetaData.emptyInstance(),
                id.toString(),
                Instant.now());
    }

    /** An event that belongs to no aggregate. */
    public static EventMessage<?> ofNoStream(String what) {
        return new GenericEventMessage<>(new Happened(what));
    }

    /** Events that give the stream these versions, from the first up to, not with, the end. */
    public static List<DomainEventMessage<?>> events(String stream, long first, long end) {
        return LongStream.range(first, end)
                .<DomainEventMessage<?>>mapToObj(sequence -> event(stream, sequence))
                .toList();
    }
}
