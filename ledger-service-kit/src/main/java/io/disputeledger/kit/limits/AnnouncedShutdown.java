package io.disputeledger.kit.limits;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.web.server.context.WebServerGracefulShutdownLifecycle;
import org.springframework.context.SmartLifecycle;

/**
 * Stops before anything that requests need, and takes its time: readiness is down by then, and
 * requests are still taken, each as the last of its connection. After it the web server takes no
 * more, finishes what it has, and everything else stops.
 */
public class AnnouncedShutdown implements SmartLifecycle {

    /** The phase; what lasts as long as clients like has the next lower one: {@link #ENDLESS}. */
    public static final int PHASE = WebServerGracefulShutdownLifecycle.SMART_LIFECYCLE_PHASE + 2;

    /** The phase of answers that go on for ever, which the web server would wait for. */
    public static final int ENDLESS = WebServerGracefulShutdownLifecycle.SMART_LIFECYCLE_PHASE + 1;

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
        stop();
        // Not on the common pool, which whoever stops the service may hold all threads of.
        CompletableFuture.delayedExecutor(
                        announceFor.toMillis(), TimeUnit.MILLISECONDS, Thread::startVirtualThread)
                .execute(stopped);
    }

    /** Whether it was told to; from then on this is false. */
    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
