package io.disputeledger.store.events;

import static io.disputeledger.store.events.testing.TestEvents.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.disputeledger.store.events.testing.Acknowledged;
import io.disputeledger.store.events.testing.Callers;
import io.disputeledger.store.events.testing.TestDatabase;
import io.disputeledger.store.events.testing.TestStorage;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QueueAndCloseIT {

    private static final int CALLERS = 64;

    @Test
    void refusesACallWhenTheQueueStaysFull() throws SQLException, InterruptedException {
        StorageBounds one = StorageBounds.DEFAULTS.withQueue(1, Duration.ofMillis(100));
        try (TestStorage fresh = TestStorage.fresh(builder -> builder.bounds(one));
                Connection inTheWay = fresh.database().getConnection()) {
            inTheWay.setAutoCommit(false);
            TestDatabase.execute(inTheWay, "select from store.log_head for update");
            // One is with the writer, one in the queue; the third finds no room.
            CountDownLatch refused = new CountDownLatch(1);
            AtomicReference<@Nullable Throwable> fault = new AtomicReference<>();
            List<Thread> calls =
                    List.of("a", "b", "c").stream()
                            .map(stream ->
                                    Thread.ofVirtual()
                                            .start(() -> {
                                                Throwable caught = append(fresh, stream);
                                                if (caught != null) {
                                                    fault.set(caught);
                                                    refused.countDown();
                                                }
                                            }))
                            .toList();

            assertThat(refused.await(10, TimeUnit.SECONDS)).isTrue();
            inTheWay.rollback();
            for (Thread call : calls) {
                call.join();
            }

            assertThat(fault.get()).isInstanceOf(AppendFailed.QueueFull.class);
            assertThat(TestStorage.all(fresh.storage())).hasSize(2);
        }
    }

    private static @Nullable Throwable append(TestStorage fresh, String stream) {
        return catchThrowable(() -> fresh.storage().appendEvents(event(stream, 0)));
    }

    @Test
    void writesWhatWasAcceptedAndRefusesWhatComesAfterClosing() {
        try (TestStorage fresh = TestStorage.fresh()) {
            Acknowledged acknowledged = new Acknowledged();
            List<Boolean> stored =
                    Callers.together(
                            CALLERS,
                            caller -> {
                                if (caller == CALLERS / 2) {
                                    fresh.storage().close();
                                }
                                try {
                                    acknowledged.append(
                                            fresh.storage(), List.of(event("s" + caller, 0)));
                                    return true;
                                } catch (AppendFailed.StorageClosed _) {
                                    return false;
                                }
                            });

            assertThat(stored).contains(false);
            acknowledged.assertAllIn(fresh.storage());
            assertThat(TestStorage.all(fresh.storage())).hasSize(acknowledged.size());
            assertThatThrownBy(() -> fresh.storage().appendEvents(event("late", 0)))
                    .isInstanceOf(AppendFailed.StorageClosed.class);
        }
    }
}
