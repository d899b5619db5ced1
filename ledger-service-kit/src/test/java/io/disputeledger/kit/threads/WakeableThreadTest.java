package io.disputeledger.kit.threads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** It works when there is something to do, and never after it was told to stop. */
@Timeout(30)
class WakeableThreadTest {

    private static final Duration LONG = Duration.ofHours(1);

    private final Semaphore begun = new Semaphore(0);
    private final Semaphore mayEnd = new Semaphore(0);
    private final AtomicInteger ended = new AtomicInteger();
    private WakeableThread thread = working();

    @AfterEach
    void stop() {
        mayEnd.release(1_000);
        thread.stop();
    }

    @Test
    void aWakeUpInTheMiddleOfARoundBringsAnother() {
        thread.start();
        begun.acquireUninterruptibly();

        thread.wake();
        mayEnd.release();

        begun.acquireUninterruptibly();
        assertThat(ended).hasValue(1);
    }

    @Test
    void stoppingWaitsForTheRoundOnItsWayAndLetsNoOtherBegin() throws Exception {
        thread.start();
        begun.acquireUninterruptibly();

        CompletableFuture<Integer> endedThen =
                CompletableFuture.supplyAsync(() -> {
                    thread.stop();
                    return ended.get();
                });
        await().until(() -> !thread.isRunning());
        thread.wake();
        mayEnd.release();

        assertThat(endedThen.get(20, TimeUnit.SECONDS)).isEqualTo(1);
        assertThat(begun.tryAcquire()).isFalse();
    }

    @Test
    void startsAgain() {
        mayEnd.release(2);
        thread.start();
        begun.acquireUninterruptibly();
        thread.stop();

        thread.start();

        begun.acquireUninterruptibly();
        assertThat(thread.isRunning()).isTrue();
    }

    @Test
    void afterAFaultItTriesAgainAndTellsOfIt() throws Exception {
        BlockingQueue<Optional<String>> faults = new LinkedBlockingQueue<>();
        thread =
                new WakeableThread(
                        "work",
                        LONG,
                        () -> {
                            faults.add(thread.fault());
                            if (faults.size() == 1) {
                                throw new IllegalStateException("The first time it fails.");
                            }
                            return LONG;
                        });
        thread.start();

        await().until(() -> faults.size() == 2);
        assertThat(faults.take()).isEmpty();
        assertThat(faults.take()).contains("IllegalStateException");
        await().until(() -> thread.fault().isEmpty());
    }

    private WakeableThread working() {
        return new WakeableThread(
                "work",
                LONG,
                () -> {
                    begun.release();
                    mayEnd.acquireUninterruptibly();
                    ended.incrementAndGet();
                    return LONG;
                });
    }
}
