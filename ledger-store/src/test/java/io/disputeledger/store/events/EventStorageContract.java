package io.disputeledger.store.events;

import static io.disputeledger.store.events.testing.TestEvents.event;
import static io.disputeledger.store.events.testing.TestStorage.all;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.store.events.testing.Happened;
import io.disputeledger.store.events.testing.Upcasting;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.Test;

/**
 * What Axon expects of any event storage, after the tests that it has for its own. A storage that
 * fails here loses or reorders events for some user of Axon's.
 *
 * <p>Two of its tests have no counterpart. Gaps between the versions of a stream: Axon reads over
 * them, and ours does not let one come about. Gaps between positions: ours has none.
 */
abstract class EventStorageContract extends LogContract {

    private static final EventUpcaster TWICE =
            stored -> stored.flatMap(event -> Stream.of(event, event));

    /** Another storage on the same database. */
    abstract EventStorageEngine storage(EventUpcaster upcasters, SnapshotFilter filter);

    @Test
    void readsTheNewestSnapshot() {
        storage().storeSnapshot(event("a", 1, "old"));
        storage().storeSnapshot(event("a", 5, "new"));
        storage().storeSnapshot(event("b", 3, "other"));

        DomainEventMessage<?> snapshot = storage().readSnapshot("a").orElseThrow();

        assertThat(snapshot.getSequenceNumber()).isEqualTo(5);
        assertThat(snapshot.getPayload()).isEqualTo(new Happened("new"));
        assertThat(storage().readSnapshot("nowhere")).isEmpty();
    }

    @Test
    void keepsTheNewerSnapshotWhenAnOlderComesLateOrOneComesTwice() {
        storage().storeSnapshot(event("a", 5, "new"));
        storage().storeSnapshot(event("a", 1, "late"));
        storage().storeSnapshot(event("a", 5, "again"));

        assertThat(storage().readSnapshot("a").orElseThrow().getSequenceNumber()).isEqualTo(5);
    }

    @Test
    void ignoresASnapshotThatTheFilterRejects() {
        storage().storeSnapshot(event("a", 1));

        assertThat(filtering(SnapshotFilter.allowAll()).readSnapshot("a")).isPresent();
        assertThat(filtering(SnapshotFilter.rejectAll()).readSnapshot("a")).isEmpty();
        assertThat(
                        filtering(SnapshotFilter.allowAll().combine(SnapshotFilter.rejectAll()))
                                .readSnapshot("a"))
                .isEmpty();
    }

    @Test
    void upcastsWhatItReads() {
        storage().appendEvents(event("a", 0, "as it was"));
        EventStorageEngine upcasting = upcasting(new Upcasting());

        assertThat(upcasting.readEvents("a").next().getPayload()).isEqualTo(new Happened("upcast"));
        assertThat(all(upcasting).getFirst().getPayload()).isEqualTo(new Happened("upcast"));
    }

    @Test
    void givesTheEventsThatOneWasUpcastIntoOnePlace() {
        storage().appendEvents(event("a", 0), event("a", 1), event("a", 2));
        EventStorageEngine twice = upcasting(TWICE);

        List<? extends TrackedEventMessage<?>> log = all(twice);

        assertThat(twice.readEvents("a").asStream().map(DomainEventMessage::getSequenceNumber))
                .containsExactly(0L, 0L, 1L, 1L, 2L, 2L);
        assertThat(log.stream().<Object>map(EventMessage::getPayload))
                .containsExactly(
                        happened(0),
                        happened(0),
                        happened(1),
                        happened(1),
                        happened(2),
                        happened(2));
        assertThat(log.get(2).trackingToken()).isEqualTo(log.get(3).trackingToken());
    }

    private static Happened happened(long version) {
        return new Happened("a/" + version);
    }

    private EventStorageEngine filtering(SnapshotFilter filter) {
        return storage(NoOpEventUpcaster.INSTANCE, filter);
    }

    private EventStorageEngine upcasting(EventUpcaster upcasters) {
        return storage(upcasters, SnapshotFilter.allowAll());
    }
}
