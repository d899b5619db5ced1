package io.disputeledger.kit.commands;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Takes snapshots one after another, so that the commands that make them due do not wait. When
 * snapshots cannot keep up, those commands take them.
 */
public class SnapshotThread implements AutoCloseable {

    /** A snapshot that waits is a few words; more than this means that they do not keep up. */
    static final int WAITING_MAX = 1_000;

    private static final long IDLE_SECONDS = 60;
    private static final long CLOSES_WITHIN_SECONDS = 5;

    private final ThreadPoolExecutor thread =
            new ThreadPoolExecutor(
                    1,
                    1,
                    IDLE_SECONDS,
                    TimeUnit.SECONDS,
                    new ArrayBlockingQueue<>(WAITING_MAX),
                    Thread.ofPlatform().name("snapshots").daemon().factory(),
                    new ThreadPoolExecutor.CallerRunsPolicy());

    /** A thread that ends when there is nothing to do for long. */
    public SnapshotThread() {
        thread.allowCoreThreadTimeOut(true);
    }

    /** Takes a snapshot soon. */
    public void execute(Runnable snapshot) {
        thread.execute(snapshot);
    }

    /** Leaves out what is still waiting: a snapshot saves time, and the next one saves it too. */
    @Override
    public void close() {
        thread.getQueue().clear();
        thread.shutdown();
        try {
            if (!thread.awaitTermination(CLOSES_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException _) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
