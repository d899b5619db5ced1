package io.disputeledger.store.events;

import static io.disputeledger.store.events.testing.TestEvents.event;
import static io.disputeledger.store.events.testing.TestEvents.events;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.store.events.testing.Acknowledged;
import io.disputeledger.store.events.testing.Callers;
import io.disputeledger.store.events.testing.Following;
import io.disputeledger.store.events.testing.TestStorage;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConcurrentAppendsIT {

    private static final int CALLERS = 64;
    private static final int CALLS_EACH = 40;
    private static final int STORM_CALLS_EACH = 5;

    private final TestStorage fresh = TestStorage.fresh();
    private final Acknowledged acknowledged = new Acknowledged();
    private final AtomicInteger refused = new AtomicInteger();

    @AfterEach
    void close() {
        fresh.close();
    }

    @Test
    void keepsEveryEventOfManyCallersWhereItWasAcknowledged() {
        try (Following reader = new Following(fresh.storage())) {
            Callers.together(
                    CALLERS,
                    caller -> {
                        for (int i = 0; i < CALLS_EACH; i++) {
                            String stream = caller + "-" + i;
                            acknowledged.append(fresh.storage(), events(stream, 0, 1 + i % 3));
                            acknowledged.append(fresh.storage(), events(stream, 1 + i % 3, 5));
                        }
                        return caller;
                    });
            reader.assertReadInOrder(acknowledged.size());
        }
        assertThat(acknowledged.size()).isEqualTo(CALLERS * CALLS_EACH * 5);
        acknowledged.assertAllIn(fresh.storage());
    }

    @Test
    void givesEachVersionToOneOfManyWritersOnOneStream() {
        storm(fresh.storage(), fresh.storage());
    }

    @Test
    void keepsOneOrderForTwoWriters() {
        try (TestStorage other = fresh.another();
                Following reader = new Following(other.storage())) {
            Callers.together(
                    CALLERS,
                    caller -> {
                        EventStorageEngine own =
                                caller % 2 == 0 ? fresh.storage() : other.storage();
                        for (int i = 0; i < CALLS_EACH; i++) {
                            acknowledged.append(own, events(caller + "-" + i, 0, 3));
                        }
                        return caller;
                    });
            reader.assertReadInOrder(acknowledged.size());
            acknowledged.assertAllIn(fresh.storage());
        }
    }

    @Test
    void givesEachVersionToOneOfManyCallersOfTwoWriters() {
        try (TestStorage other = fresh.another()) {
            storm(fresh.storage(), other.storage());
        }
    }

    /** All callers want to extend one stream, again and again, until each got its turns. */
    private void storm(EventStorageEngine one, EventStorageEngine other) {
        Callers.together(
                CALLERS,
                caller -> {
                    EventStorageEngine own = caller % 2 == 0 ? one : other;
                    for (int done = 0; done < STORM_CALLS_EACH; ) {
                        done += extended(own, caller + "-" + done) ? 1 : 0;
                    }
                    return caller;
                });
        assertThat(acknowledged.size()).isEqualTo(2 * CALLERS * STORM_CALLS_EACH);
        assertThat(refused).hasPositiveValue();
        assertThat(one.lastSequenceNumberFor("wanted")).contains(CALLERS * STORM_CALLS_EACH - 1L);
        acknowledged.assertAllIn(one);
    }

    private boolean extended(EventStorageEngine storage, String own) {
        long next = storage.lastSequenceNumberFor("wanted").orElse(-1L) + 1;
        try {
            acknowledged.append(storage, List.of(event("wanted", next), event("own-" + own, 0)));
            return true;
        } catch (ConcurrencyException | AggregateStreamCreationException _) {
            refused.incrementAndGet();
            return false;
        }
    }
}
