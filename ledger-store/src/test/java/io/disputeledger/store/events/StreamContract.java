package io.disputeledger.store.events;

import static io.disputeledger.store.events.testing.TestEvents.event;
import static io.disputeledger.store.events.testing.TestEvents.events;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disputeledger.store.events.testing.Happened;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How streams are appended to and read back. */
abstract class StreamContract {

    /** When the first event of a test happened. */
    static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    /** Axon blames the first event of a call, and ours the one that does not fit. */
    private static final Class<?>[] CONFLICT = {
        ConcurrencyException.class, AggregateStreamCreationException.class
    };

    /** The storage to try, on a database of its own that was empty before the test. */
    abstract EventStorageEngine storage();

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
    void leavesMetadataAsTheyAreWhenAMessageIsGivenOthers() {
        storage().appendEvents(event("a", 0).andMetaData(Map.of("actor", "buyer-1")));
        DomainEventMessage<?> read = storage().readEvents("a").next();

        assertThat(read.withMetaData(Map.of("rule", "7")).getMetaData()).containsOnlyKeys("rule");
        assertThat(read.andMetaData(Map.of("rule", "7")).getMetaData())
                .containsOnlyKeys("actor", "rule");
        assertThat(read.getMetaData()).containsOnlyKeys("actor");
    }

    @Test
    void appendsNothingWithoutEvents() {
        storage().appendEvents(List.of());

        assertThat(told(null)).isEmpty();
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
    void refusesTwoEventsOfOneVersionInOneCall() {
        assertThatThrownBy(() -> storage().appendEvents(event("a", 0), event("a", 0)))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThat(told(null)).isEmpty();

        storage().appendEvents(event("a", 0));
        assertThatThrownBy(() -> storage().appendEvents(event("a", 1), event("a", 1)))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(told(null)).containsExactly("a/0");
    }

    @Test
    void refusesTwoEventsOfOneIdentifierInOneCall() {
        UUID id = UUID.randomUUID();
        storage().appendEvents(event("a", 0));

        assertThatThrownBy(() -> storage().appendEvents(event("a", 1, id), event("b", 0, id)))
                .isInstanceOfAny(CONFLICT);
        assertThat(told(null)).containsExactly("a/0");
    }

    @Test
    void storesACallWhollyOrNotAtAll() {
        storage().appendEvents(event("a", 0), event("b", 0));

        assertThatThrownBy(
                        () -> storage().appendEvents(event("a", 1), event("b", 0), event("c", 0)))
                .isInstanceOfAny(CONFLICT);
        assertThat(told(null)).containsExactly("a/0", "b/0");
    }

    private List<Long> sequences(String stream, long first) {
        return storage()
                .readEvents(stream, first)
                .asStream()
                .<Long>map(DomainEventMessage::getSequenceNumber)
                .toList();
    }

    /** What happened after the token, in the order of the log. */
    final List<String> told(@Nullable TrackingToken from) {
        return storage()
                .readEvents(from, false)
                .map(event -> ((Happened) event.getPayload()).what())
                .toList();
    }
}
