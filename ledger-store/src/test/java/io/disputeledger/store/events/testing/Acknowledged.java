package io.disputeledger.store.events.testing;

import static io.disputeledger.store.events.testing.TestStorage.all;
import static io.disputeledger.store.events.testing.TestStorage.position;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.store.events.Appended;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;

/** A journal of what a storage acknowledged, and at which position. */
public final class Acknowledged {

    private final Map<String, Long> positions = new ConcurrentHashMap<>();

    /** Appends in a unit of work of its own, and notes the positions that were left in it. */
    public Appended append(EventStorageEngine storage, List<? extends EventMessage<?>> events) {
        DefaultUnitOfWork<EventMessage<?>> unit = DefaultUnitOfWork.startAndGet(events.getFirst());
        Optional<Appended> left;
        try {
            storage.appendEvents(events);
            left = Appended.in(unit);
        } finally {
            unit.rollback();
        }
        Appended appended = left.orElseThrow();
        assertThat(appended.lastPosition() - appended.firstPosition()).isEqualTo(events.size() - 1);
        for (int i = 0; i < events.size(); i++) {
            positions.put(events.get(i).getIdentifier(), appended.firstPosition() + i);
        }
        return appended;
    }

    /** How many events were acknowledged. */
    public int size() {
        return positions.size();
    }

    /**
     * Each acknowledged event is present once, where it was acknowledged; positions have no gaps,
     * nor have streams.
     */
    public void assertAllIn(EventStorageEngine storage) {
        List<? extends TrackedEventMessage<?>> stored = all(storage);
        Map<String, Long> found = new HashMap<>();
        Map<String, Long> streams = new HashMap<>();
        for (int i = 0; i < stored.size(); i++) {
            TrackedEventMessage<?> event = stored.get(i);
            assertThat(position(event)).isEqualTo(i);
            assertThat(found.put(event.getIdentifier(), position(event))).isNull();
            if (event instanceof DomainEventMessage<?> versioned) {
                long next = streams.merge(versioned.getAggregateIdentifier(), 1L, Long::sum) - 1;
                assertThat(versioned.getSequenceNumber()).isEqualTo(next);
            }
        }
        assertThat(found).containsAllEntriesOf(positions);
    }
}
