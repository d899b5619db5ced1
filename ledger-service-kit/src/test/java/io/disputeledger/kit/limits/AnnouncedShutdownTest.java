package io.disputeledger.kit.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class AnnouncedShutdownTest {

    private static final int WITHIN_SECONDS = 20;

    /** As when a program that stops a service from the common pool waits for it there. */
    @Test
    void goesOnWhenTheCommonPoolIsBusyWithTheStopItself() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch busy = new CountDownLatch(ForkJoinPool.getCommonPoolParallelism());
        List<CompletableFuture<?>> waiting = new ArrayList<>();
        for (long left = busy.getCount(); left > 0; left--) {
            waiting.add(
                    CompletableFuture.runAsync(() -> {
                        busy.countDown();
                        await(end);
                    }));
        }
        assertThat(busy.await(WITHIN_SECONDS, TimeUnit.SECONDS)).isTrue();

        AnnouncedShutdown shutdown = new AnnouncedShutdown(Duration.ofMillis(1));
        shutdown.start();
        shutdown.stop(stopped::countDown);

        assertThat(shutdown.isRunning()).isFalse();
        assertThat(stopped.await(WITHIN_SECONDS, TimeUnit.SECONDS)).isTrue();
        end.countDown();
        waiting.forEach(CompletableFuture::join);
    }

    @Test
    void goesOnForAsLongAsItAnnounces() throws InterruptedException {
        CountDownLatch announced = new CountDownLatch(1);
        CountDownLatch atOnce = new CountDownLatch(1);

        new AnnouncedShutdown(Duration.ofHours(1)).stop(announced::countDown);
        new AnnouncedShutdown(Duration.ZERO).stop(atOnce::countDown);

        assertThat(atOnce.await(WITHIN_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(announced.getCount()).isEqualTo(1);
    }

    private static void await(CountDownLatch end) {
        try {
            if (!end.await(2 * WITHIN_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("Nobody ended it.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
