package io.disputeledger.store.events;

import static io.disputeledger.store.events.testing.TestEvents.event;
import static io.disputeledger.store.events.testing.TestEvents.events;
import static io.disputeledger.store.events.testing.TestEvents.ofNoStream;
import static io.disputeledger.store.events.testing.TestStorage.all;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disputeledger.store.events.testing.Happened;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What Axon expects of any event storage. A storage that fails here loses or reorders events for
 * some user of Axon's.
 */
abstract class EventStorageContract {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    /** The storage to try, on a database of its own that was empty before the test. */
    abstract EventStorageEngine storage();

    /** A storage on the same database that calls whatever {@code Happened} "upcast". */
    abstract EventStorageEngine upcasting();

    @Test
    void readsAStreamInItsOrder() {
        storage().appendEvents(events("a", 0, 3));
        storage().appendEvents(event("b", 0));
        storage().appendEvents(event("a", 3));

        assertThat(sequences("a", 0)).containsExactly(0L, 1L, 2L, 3L);
    }

    @Test
    void readsAStreamFromAVersionOn() {
        storage().appendEvents(events("a", 0, 5));

        assertThat(sequences("a", 3)).containsExactly(3L, 4L);
    }

    @Test
    void readsNothingOfAStreamThatDoesNotExist() {
        assertThat(storage().readEvents("nowhere").hasNext()).isFalse();
        assertThat(storage().lastSequenceNumberFor("nowhere")).isEmpty();
    }

    @Test
    void knowsTheLastVersionOfAStream() {
        storage().appendEvents(events("a", 0, 3));

        assertThat(storage().lastSequenceNumberFor("a")).contains(2L);
    }

    @Test
    void readsBackWhatWasAppended() {
        DomainEventMessage<?> appended =
                event("a", 0, NINE).andMetaData(Map.of("actor", "buyer-1"));
        storage().appendEvents(appended);

        DomainEventMessage<?> read = storage().readEvents("a").next();

        assertThat(read.getIdentifier()).isEqualTo(appended.getIdentifier());
        assertThat(read.getType()).isEqualTo(appended.getType());
        assertThat(read.getPayload()).isEqualTo(appended.getPayload());
        assertThat(read.getMetaData()).isEqualTo(appended.getMetaData());
        assertThat(read.getTimestamp()).isEqualTo(NINE);
    }

    @Test
    void readsAllStreamsInTheOrderOfAppends() {
        storage().appendEvents(event("a", 0), event("b", 0));
        storage().appendEvents(event("a", 1));

        assertThat(told(null)).containsExactly("a/0", "b/0", "a/1");
    }

    @Test
    void goesOnAfterTheTokenOfTheLastEventRead() {
        storage().appendEvents(events("a", 0, 4));
        TrackingToken second = all(storage()).get(1).trackingToken();

        assertThat(told(second)).containsExactly("a/2", "a/3");
    }

    @Test
    void storesEventsOfNoAggregate() {
        EventMessage<?> appended = ofNoStream("rules changed");
        storage().appendEvents(appended);

        TrackedEventMessage<?> read = all(storage()).getFirst();

        assertThat(read).isNotInstanceOf(DomainEventMessage.class);
        assertThat(read.getIdentifier()).isEqualTo(appended.getIdentifier());
        assertThat(read.getPayload()).isEqualTo(new Happened("rules changed"));
    }

    @Test
    void appendsNothingWithoutEvents() {
        storage().appendEvents(List.of());

        assertThat(told(null)).isEmpty();
    }

    @Test
    void startsBeforeTheFirstEventAtTheTail() {
        storage().appendEvents(events("a", 0, 2));

        assertThat(told(storage().createTailToken())).containsExactly("a/0", "a/1");
    }

    @Test
    void startsAfterTheLastEventAtTheHead() {
        storage().appendEvents(events("a", 0, 2));
        TrackingToken head = storage().createHeadToken();
        storage().appendEvents(event("a", 2));

        assertThat(told(head)).containsExactly("a/2");
    }

    @Test
    void startsWithTheFirstEventAtTheHeadOfAnEmptyLog() {
        TrackingToken head = storage().createHeadToken();
        storage().appendEvents(event("a", 0));

        assertThat(told(head)).containsExactly("a/0");
    }

    @Test
    void startsWithTheFirstEventThatHappenedAtATime() {
        storage()
                .appendEvents(
                        event("a", 0, NINE),
                        event("a", 1, NINE.plusSeconds(1)),
                        event("a", 2, NINE.plusSeconds(2)));

        assertThat(told(storage().createTokenAt(NINE.minusSeconds(1)))).hasSize(3);
        assertThat(told(storage().createTokenAt(NINE))).hasSize(3);
        assertThat(told(storage().createTokenAt(NINE.plusMillis(1)))).hasSize(2);
        assertThat(told(storage().createTokenAt(NINE.plusSeconds(2)))).hasSize(1);
        assertThat(told(storage().createTokenAt(NINE.plusSeconds(3)))).isEmpty();
    }

    @Test
    void refusesToCreateAStreamTwice() {
        storage().appendEvents(event("a", 0, "first"));

        assertThatThrownBy(() -> storage().appendEvents(event("a", 0, "second")))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThat(told(null)).containsExactly("first");
    }

    @Test
    void refusesAVersionThatIsTaken() {
        storage().appendEvents(events("a", 0, 2));

        assertThatThrownBy(() -> storage().appendEvents(event("a", 1)))
                .isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void refusesAnEventThatIsStoredAlready() {
        UUID id = UUID.randomUUID();
        storage().appendEvents(event("a", 0), event("a", 1, id));

        assertThatThrownBy(() -> storage().appendEvents(event("a", 2, id)))
                .isInstanceOf(ConcurrencyException.class);
    }

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
    void upcastsWhatItReads() {
        storage().appendEvents(event("a", 0, "as it was"));

        assertThat(upcasting().readEvents("a").next().getPayload())
                .isEqualTo(new Happened("upcast"));
        assertThat(all(upcasting()).getFirst().getPayload()).isEqualTo(new Happened("upcast"));
    }

    private List<Long> sequences(String stream, long first) {
        return storage()
                .readEvents(stream, first)
                .asStream()
                .<Long>map(DomainEventMessage::getSequenceNumber)
                .toList();
    }

    private List<String> told(@Nullable TrackingToken from) {
        return storage()
                .readEvents(from, false)
                .map(event -> ((Happened) event.getPayload()).what())
                .toList();
    }
}
