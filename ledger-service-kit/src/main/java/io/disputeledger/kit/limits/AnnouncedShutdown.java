package io.disputeledger.kit.limits;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.web.server.context.WebServerGracefulShutdownLifecycle;
import org.springframework.context.SmartLifecycle;

/**
 * Stops first of all, and takes its time: readiness is down by then, and requests are still taken.
 * After it the web server takes no more, finishes what it has, and everything else stops.
 */
public class AnnouncedShutdown implements SmartLifecycle {

    private final Duration announceFor;
    private volatile boolean running;

    /** Lets so much time pass. */
    public AnnouncedShutdown(Duration announceFor) {
        this.announceFor = announceFor;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public void stop(Runnable stopped) {
        CompletableFuture.delayedExecutor(announceFor.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> {
                    stop();
                    stopped.run();
                });
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return WebServerGracefulShutdownLifecycle.SMART_LIFECYCLE_PHASE + 1;
    }
}
