package io.disputeledger.kit.commands;

import io.disputeledger.contracts.LedgerEvent;
import io.disputeledger.kit.events.EventPositions;
import java.util.Optional;
import java.util.function.BiFunction;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * What the events of a stream lead to, for those who only want to know. Read from the storage each
 * time and never from memory, so that no other process has written what is not seen here.
 */
public class StreamStates {

    private final EventStore events;
    private final EventPositions positions;

    /** The streams in the given store. */
    public StreamStates(EventStore events, EventPositions positions) {
        this.events = events;
        this.positions = positions;
    }

    /**
     * A stream as it is.
     *
     * @param version of its last event
     * @param position every event of the stream up to it is in the state, and none after it
     */
    public record Current<S>(S state, long version, long position) {}

    /**
     * Reads a stream, from its snapshot on where it has one.
     *
     * @param initial the state before the first event
     * @param family the events of the stream
     * @return empty when the stream does not exist
     */
    public <S, E extends LedgerEvent> Optional<Current<S>> of(
            String streamId, S initial, Class<E> family, BiFunction<S, E, S> evolve) {
        long head = positions.head();
        DomainEventStream stream = events.readEvents(streamId);
        S state = initial;
        long version = -1;
        while (stream.hasNext()) {
            var message = stream.next();
            version = message.getSequenceNumber();
            state =
                    message.getPayload() instanceof DecidingAggregate<?, ?> snapshot
                            ? stateOf(snapshot, initial)
                            : evolve.apply(state, family.cast(message.getPayload()));
        }
        if (version < 0) {
            return Optional.empty();
        }
        // Its last event may be newer than the end of the log was before it was read.
        long last = positions.of(streamId, version).orElseThrow();
        return Optional.of(new Current<>(state, version, Math.max(head, last)));
    }

    @SuppressWarnings("unchecked") // The snapshot of a stream is of the state of that stream.
    private static <S> S stateOf(DecidingAggregate<?, ?> snapshot, S like) {
        return (S) snapshot.state();
    }
}
