package io.disputeledger.kit.events;

import io.disputeledger.store.reading.LedgerEvents;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** Reads the log by position, for those who keep their place themselves. */
public class LogReading {

    private final EventStorageEngine storage;
    private final LedgerEvents events;
    private final EventPositions positions;

    /** Reads the events of the given storage. */
    public LogReading(EventStorageEngine storage, LedgerEvents events, EventPositions positions) {
        this.storage = storage;
        this.events = events;
        this.positions = positions;
    }

    /** Everything after a position, woken when there is more; for one thread. */
    public BlockingStream<TrackedEventMessage<?>> follow(long position) {
        return events.openStream(positions.tokenAt(position));
    }

    /** What is recorded after a position by now: at most this many events, without waiting. */
    public List<TrackedEventMessage<?>> page(long position, int eventsMax) {
        try (Stream<? extends TrackedEventMessage<?>> page =
                storage.readEvents(positions.tokenAt(position), false)) {
            return page.limit(eventsMax).<TrackedEventMessage<?>>map(event -> event).toList();
        }
    }

    /** The position of the last event; -1 in an empty log. */
    public long head() {
        return positions.head();
    }
}
