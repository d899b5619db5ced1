package io.disputeledger.store.reading;

import static io.disputeledger.store.events.testing.TestEvents.events;
import static io.disputeledger.store.events.testing.TestStorage.position;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.store.events.testing.Callers;
import io.disputeledger.store.events.testing.TestStorage;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Readers of one process share what one of them fetches, and miss nothing by it. */
class NewestEventsIT {

    private static final String CHANNEL = "events";
    private static final TrackingToken START = new GlobalSequenceTrackingToken(-1);
    private static final int CALLERS = 8;
    private static final int CALLS_EACH = 250;

    private final TestStorage fresh = TestStorage.fresh(builder -> builder.channel(CHANNEL));
    private final Notifications notifications =
            new Notifications(fresh.database(), Set.of(CHANNEL));

    @AfterEach
    void close() {
        notifications.close();
        fresh.close();
    }

    @Test
    void oneFetchServesAllReadersAtTheHead() throws InterruptedException {
        CountedReads counted = new CountedReads(fresh.database(), CHANNEL);
        try (counted) {
            counted.appendEvents(events("A", 0, 3));
            LedgerEvents log = new LedgerEvents(counted, notifications, CHANNEL);
            try (BlockingStream<TrackedEventMessage<?>> one = log.openStream(START);
                    BlockingStream<TrackedEventMessage<?>> another = log.openStream(START)) {
                for (int i = 0; i < 3; i++) {
                    assertThat(another.nextAvailable()).isSameAs(one.nextAvailable());
                }
                assertThat(one.peek()).isEmpty();
                assertThat(another.peek()).isEmpty();
            }
            assertThat(counted.reads()).hasValue(1);
        }
    }

    @Test
    void whoIsFarBehindReadsEverything() {
        NewestEvents newest = new NewestEvents(fresh.storage());
        fresh.storage().appendEvents(events("A", 0, 600));

        assertThat(positions(newest.after(START))).isEqualTo(upTo(600));
    }

    @Test
    void whoIsBehindWhatAnotherHasReadMissesNothing() {
        NewestEvents newest = new NewestEvents(fresh.storage());
        fresh.storage().appendEvents(events("A", 0, 200));
        assertThat(positions(newest.after(START))).isEqualTo(upTo(200));
        fresh.storage().appendEvents(events("B", 0, 200));
        newest.mayHaveMore();

        assertThat(positions(newest.after(START))).isEqualTo(upTo(400));
        assertThat(positions(newest.after(new GlobalSequenceTrackingToken(399)))).isEmpty();
    }

    @Test
    void readersOfEveryPaceSeeEachEventOnce() throws InterruptedException {
        notifications.start();
        LedgerEvents log = new LedgerEvents(fresh.storage(), notifications, CHANNEL);
        try (TestStorage other = fresh.another(builder -> builder.channel(CHANNEL));
                BlockingStream<TrackedEventMessage<?>> quick = log.openStream(START);
                BlockingStream<TrackedEventMessage<?>> steady = log.openStream(START);
                BlockingStream<TrackedEventMessage<?>> late = log.openStream(START)) {
            Thread writers = Thread.ofPlatform().start(() -> append(other));
            List<Long> byQuick = new ArrayList<>();
            List<Long> bySteady = new ArrayList<>();
            while (bySteady.size() < CALLERS * CALLS_EACH) {
                // One event, while the other takes what there is: so it falls far behind.
                bySteady.add(next(steady));
                while (quick.peek().isPresent()) {
                    byQuick.add(next(quick));
                }
            }
            List<Long> byLate = new ArrayList<>();
            while (byLate.size() < CALLERS * CALLS_EACH) {
                byLate.add(next(late));
            }

            writers.join();
            assertThat(List.of(byQuick, bySteady, byLate)).containsOnly(upTo(CALLERS * CALLS_EACH));
        }
    }

    private static List<Long> positions(Iterator<? extends TrackedEventMessage<?>> events) {
        List<Long> positions = new ArrayList<>();
        events.forEachRemaining(event -> positions.add(position(event)));
        return positions;
    }

    private static List<Long> upTo(long end) {
        return LongStream.range(0, end).boxed().toList();
    }

    private static long next(BlockingStream<TrackedEventMessage<?>> events)
            throws InterruptedException {
        assertThat(events.hasNextAvailable(10, TimeUnit.SECONDS)).isTrue();
        return position(events.nextAvailable());
    }

    private static void append(TestStorage storage) {
        Callers.together(
                CALLERS,
                caller -> {
                    for (int i = 0; i < CALLS_EACH; i++) {
                        storage.storage().appendEvents(events(caller + "-" + i, 0, 1));
                    }
                    return caller;
                });
    }
}
