package io.disputeledger.store.events;

import static io.disputeledger.store.events.testing.TestEvents.event;
import static io.disputeledger.store.events.testing.TestEvents.events;
import static io.disputeledger.store.events.testing.TestStorage.all;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.disputeledger.store.events.testing.Callers;
import io.disputeledger.store.events.testing.TestEvents;
import io.disputeledger.store.events.testing.TestStorage;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RefusedAppendsIT {

    private static final int CALLERS = 32;
    private static final char NOT_STORABLE = '\0';

    private final TestStorage fresh = TestStorage.fresh();
    private final EventStorageEngine storage = fresh.storage();

    @AfterEach
    void close() {
        fresh.close();
    }

    @Test
    void storesNothingOfACallOfWhichOneEventConflicts() {
        storage.appendEvents(event("a", 0));

        assertThatThrownBy(() -> storage.appendEvents(event("b", 0), event("a", 0)))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThat(all(storage)).hasSize(1);
    }

    @Test
    void refusesAVersionThatIsNotTheNext() {
        storage.appendEvents(events("a", 0, 2));

        assertThatThrownBy(() -> storage.appendEvents(event("a", 3)))
                .isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> storage.appendEvents(event("b", 1)))
                .isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> storage.appendEvents(event("b", -1)))
                .isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> storage.appendEvents(event("b", 0), event("b", 2)))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(all(storage)).hasSize(2);
    }

    @Test
    void refusesTheSameEventTwiceInOneCall() {
        UUID id = UUID.randomUUID();

        assertThatThrownBy(() -> storage.appendEvents(event("a", 0, id), event("b", 0, id)))
                .isInstanceOf(AggregateStreamCreationException.class);
    }

    @Test
    void leavesNoGapAfterAConflict() {
        storage.appendEvents(event("a", 0));
        assertThat(catchThrowable(() -> storage.appendEvents(event("a", 0)))).isNotNull();
        storage.appendEvents(event("b", 0));

        assertThat(all(storage).stream().map(TestStorage::position)).containsExactly(0L, 1L);
        assertThat(fresh.number("select size from store.log_head")).isEqualTo(2);
    }

    @Test
    void refusesAnEventThatIsLargerThanAnEntry() {
        String room = "x".repeat(StorageBounds.ENTRY_BYTES_MAX);

        assertThatThrownBy(() -> storage.appendEvents(event("a", 0), event("a", 1, room)))
                .isInstanceOf(EntryTooLarge.class);
        assertThat(all(storage)).isEmpty();
    }

    @Test
    void storesAnEventUpToTheLargestEntry() {
        int overhead =
                NewEvent.of(
                                event("a", 0, ""),
                                TestEvents.JSON,
                                LogWriter.NONE,
                                StorageBounds.ENTRY_BYTES_MAX)
                        .entry()
                        .length;
        String largest = "x".repeat(StorageBounds.ENTRY_BYTES_MAX - overhead);

        storage.appendEvents(event("a", 0, largest));
        assertThatThrownBy(() -> storage.appendEvents(event("b", 0, largest + "x")))
                .isInstanceOf(EntryTooLarge.class);
        assertThat(all(storage)).hasSize(1);
    }

    @Test
    void failsOnlyTheCallWhoseTextTheDatabaseCannotStore() {
        List<Boolean> stored =
                Callers.together(
                        CALLERS,
                        caller -> {
                            String stream = caller % 8 == 0 ? "a" + NOT_STORABLE : "a" + caller;
                            Throwable fault =
                                    catchThrowable(() -> storage.appendEvents(event(stream, 0)));
                            return fault == null;
                        });

        assertThat(stored.stream().filter(done -> done)).hasSize(CALLERS - CALLERS / 8);
        assertThat(all(storage)).hasSize(CALLERS - CALLERS / 8);
    }
}
