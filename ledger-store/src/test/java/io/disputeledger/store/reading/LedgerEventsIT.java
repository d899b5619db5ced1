package io.disputeledger.store.reading;

import static io.disputeledger.store.events.testing.TestEvents.events;
import static io.disputeledger.store.events.testing.TestStorage.position;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.disputeledger.store.events.PostgresEventStorage;
import io.disputeledger.store.events.testing.Callers;
import io.disputeledger.store.events.testing.TestStorage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reader sees every event once, in order, whichever process appends it. */
class LedgerEventsIT {

    private static final String CHANNEL = "events";
    private static final int CALLERS = 8;
    private static final int CALLS_EACH = 25;

    private final TestStorage fresh = TestStorage.fresh(builder -> builder.channel(CHANNEL));
    private final Notifications notifications =
            new Notifications(fresh.database(), Set.of(CHANNEL));
    private final LedgerEvents log = new LedgerEvents(fresh.storage(), notifications, CHANNEL);

    @BeforeEach
    void listen() {
        notifications.start();
    }

    @AfterEach
    void close() {
        notifications.close();
        fresh.close();
    }

    @Test
    void aReaderFollowsWhatOtherProcessesAppend() throws InterruptedException {
        try (TestStorage other = fresh.another(builder -> builder.channel(CHANNEL));
                BlockingStream<TrackedEventMessage<?>> events = log.openStream(null)) {
            Thread writers =
                    Thread.ofPlatform()
                            .start(() ->
                                    Callers.together(
                                            CALLERS,
                                            caller -> {
                                                for (int i = 0; i < CALLS_EACH; i++) {
                                                    other.storage()
                                                            .appendEvents(
                                                                    events(caller + "-" + i, 0, 1));
                                                }
                                                return caller;
                                            }));
            List<Long> read = new ArrayList<>();
            while (read.size() < CALLERS * CALLS_EACH) {
                read.add(position(events.nextAvailable()));
            }

            writers.join();
            assertThat(read).isEqualTo(LongStream.range(0, CALLERS * CALLS_EACH).boxed().toList());
            assertThat(events.hasNextAvailable(0, TimeUnit.SECONDS)).isFalse();
        }
    }

    @Test
    void whoIsNotWokenDoesNotAskAgain() {
        CountedReads counted = new CountedReads(fresh.database(), CHANNEL);
        try (counted;
                Notifications silent = new Notifications(fresh.database(), Set.of(CHANNEL));
                BlockingStream<TrackedEventMessage<?>> events =
                        new LedgerEvents(counted, silent, CHANNEL).openStream(null)) {
            for (int i = 0; i < 5; i++) {
                assertThat(events.peek()).isEmpty();
            }
            assertThat(counted.reads()).hasValue(1);
            counted.appendEvents(events("A", 0, 1));

            silent.start();
            await().until(() -> events.peek().isPresent());
        }
    }

    @Test
    void aReadThatFailsIsRepeated() {
        AtomicInteger reads = new AtomicInteger();
        PostgresEventStorage failing =
                new PostgresEventStorage(TestStorage.on(fresh.database()).channel(CHANNEL)) {
                    @Override
                    public Stream<? extends TrackedEventMessage<?>> readEvents(
                            @Nullable TrackingToken token, boolean mayBlock) {
                        if (reads.incrementAndGet() == 1) {
                            throw new EventStoreException("The database restarts.");
                        }
                        return super.readEvents(token, mayBlock);
                    }
                };
        try (failing;
                BlockingStream<TrackedEventMessage<?>> events =
                        new LedgerEvents(failing, notifications, CHANNEL).openStream(null)) {
            failing.appendEvents(events("A", 0, 1));
            assertThatThrownBy(events::peek).isInstanceOf(EventStoreException.class);

            assertThat(events.peek()).isPresent();
        }
    }

    @Test
    void aReaderBeginsAfterItsToken() throws InterruptedException {
        fresh.storage().appendEvents(events("A", 0, 3));
        try (BlockingStream<TrackedEventMessage<?>> events =
                log.openStream(log.createHeadToken())) {
            fresh.storage().appendEvents(events("B", 0, 1));

            assertThat(position(events.nextAvailable())).isEqualTo(3);
        }
    }

    @Test
    void aReaderOfEventsToComeIsCalledBack() throws InterruptedException {
        AtomicInteger called = new AtomicInteger();
        try (BlockingStream<TrackedEventMessage<?>> events = log.openStream(null)) {
            assertThat(events.setOnAvailableCallback(called::incrementAndGet)).isTrue();
            assertThat(events.peek()).isEmpty();

            int before = called.get();
            fresh.storage().appendEvents(events("A", 0, 1));

            await().until(() -> called.get() > before && events.peek().isPresent());
            assertThat(position(events.nextAvailable())).isZero();
        }
    }
}
