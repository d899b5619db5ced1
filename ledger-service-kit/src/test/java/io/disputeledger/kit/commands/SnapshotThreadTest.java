package io.disputeledger.kit.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Commands do not wait for the snapshots that they make due. */
class SnapshotThreadTest {

    private static final long WITHIN_SECONDS = 10;

    @Test
    void snapshotIsTakenElsewhereWhileTheCommandGoesOn() throws Exception {
        try (SnapshotThread snapshots = new SnapshotThread()) {
            CompletableFuture<Void> command = new CompletableFuture<>();
            CompletableFuture<Thread> snapshot = new CompletableFuture<>();

            snapshots.execute(() -> {
                command.join();
                snapshot.complete(Thread.currentThread());
            });
            command.complete(null);

            assertThat(snapshot.get(WITHIN_SECONDS, TimeUnit.SECONDS))
                    .isNotSameAs(Thread.currentThread());
        }
    }

    @Test
    void commandTakesItsSnapshotWhenTooManyWait() {
        CountDownLatch busy = new CountDownLatch(1);
        List<Thread> takenBy = new CopyOnWriteArrayList<>();
        try (SnapshotThread snapshots = new SnapshotThread()) {
            snapshots.execute(() -> await(busy));
            for (int waiting = 0; waiting < SnapshotThread.WAITING_MAX; waiting++) {
                snapshots.execute(() -> {});
            }

            snapshots.execute(() -> takenBy.add(Thread.currentThread()));

            assertThat(takenBy).containsExactly(Thread.currentThread());
            busy.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(WITHIN_SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
