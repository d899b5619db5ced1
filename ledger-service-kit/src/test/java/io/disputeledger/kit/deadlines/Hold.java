package io.disputeledger.kit.deadlines;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Holds the clock of deadlines just before it sends a command, until it is told to go on. */
final class Hold {

    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    /** The clock comes by, and stays. */
    void stay() {
        reached.countDown();
        awaitOpen(released);
    }

    /** Waits until the clock is held. */
    void awaitReached() {
        awaitOpen(reached);
    }

    void release() {
        released.countDown();
    }

    private static void awaitOpen(CountDownLatch latch) {
        try {
            if (!latch.await(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("Nobody came within a minute.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted at a hold.", e);
        }
    }
}
