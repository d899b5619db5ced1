package io.disputeledger.store.events;

import static io.disputeledger.store.events.testing.TestEvents.JSON;
import static io.disputeledger.store.events.testing.TestEvents.events;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AppendQueueTest {

    private static final Duration AT_ONCE = Duration.ofNanos(1);
    private static final int BATCH = StorageBounds.DEFAULTS.batchEventsMax();

    @Test
    void givesAllThatHasComeAsOneBatch() throws InterruptedException {
        AppendQueue queue = new AppendQueue(StorageBounds.DEFAULTS);
        PendingAppend first = call("a", 1);
        PendingAppend second = call("b", 2);
        queue.put(first);
        queue.put(second);

        assertThat(queue.take()).containsExactly(first, second);
        assertThat(queue.size()).isZero();
    }

    @Test
    void endsABatchBeforeTheCallThatDoesNotFit() throws InterruptedException {
        AppendQueue queue = new AppendQueue(StorageBounds.DEFAULTS);
        PendingAppend fills = call("a", BATCH);
        PendingAppend next = call("b", 1);
        queue.put(fills);
        queue.put(next);

        assertThat(queue.take()).containsExactly(fills);
        assertThat(queue.take()).containsExactly(next);
    }

    @Test
    void givesACallThatIsLargerThanABatchByItself() throws InterruptedException {
        AppendQueue queue = new AppendQueue(StorageBounds.DEFAULTS);
        PendingAppend large = call("a", BATCH + 1);
        queue.put(large);

        assertThat(queue.take()).containsExactly(large);
    }

    @Test
    void refusesTheCallAfterTheLastPlace() throws InterruptedException {
        AppendQueue queue = new AppendQueue(StorageBounds.DEFAULTS.withQueue(2, AT_ONCE));
        queue.put(call("a", 1));
        queue.put(call("b", 1));

        assertThatThrownBy(() -> queue.put(call("c", 1)))
                .isInstanceOf(AppendFailed.QueueFull.class);
    }

    @Test
    void givesWhatWasAcceptedBeforeItClosed() throws InterruptedException {
        AppendQueue queue = new AppendQueue(StorageBounds.DEFAULTS);
        PendingAppend accepted = call("a", 1);
        queue.put(accepted);
        queue.close();

        assertThatThrownBy(() -> queue.put(call("b", 1)))
                .isInstanceOf(AppendFailed.StorageClosed.class);
        assertThat(queue.take()).containsExactly(accepted);
        assertThat(queue.take()).isEmpty();
    }

    private static PendingAppend call(String stream, int count) {
        return new PendingAppend(
                events(stream, 0, count).stream()
                        .map(event ->
                                NewEvent.of(
                                        event, JSON, LogWriter.NONE, StorageBounds.ENTRY_BYTES_MAX))
                        .toList(),
                Duration.ofMinutes(1));
    }
}
