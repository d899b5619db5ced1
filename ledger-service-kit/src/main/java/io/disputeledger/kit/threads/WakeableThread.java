package io.disputeledger.kit.threads;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thread that goes its rounds until it is told to stop. After each it sleeps as long as the round
 * says, or until it is woken; being woken during a round counts for the next sleep.
 */
public final class WakeableThread {

    private static final Logger log = LoggerFactory.getLogger(WakeableThread.class);

    private static final Duration AFTER_A_FAULT = Duration.ofMillis(500);

    private final String name;
    private final Duration stopsWithin;
    private final Supplier<Duration> round;
    private final Semaphore woken = new Semaphore(0);
    private volatile @Nullable Thread thread;
    private volatile @Nullable String fault;

    /**
     * A thread that is not yet started.
     *
     * @param stopsWithin how long {@link #stop} waits for the round on its way
     * @param round does what there is to do, and says how long to sleep then; after an exception it
     *     is tried again
     */
    public WakeableThread(String name, Duration stopsWithin, Supplier<Duration> round) {
        this.name = name;
        this.stopsWithin = stopsWithin;
        this.round = round;
    }

    /** Begins with a round. */
    public void start() {
        // Known before it runs: it ends when it is not the one that is known.
        Thread begun = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
        thread = begun;
        begun.start();
    }

    /** Has no other round begin, and waits for the one on its way. */
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running == null) {
            return;
        }
        wake();
        try {
            if (!running.join(stopsWithin)) {
                log.warn("The thread {} is still at work after {}", name, stopsWithin);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends its sleep, or the next one. */
    public void wake() {
        woken.release();
    }

    /** Whether it was started and not told to stop. */
    public boolean isRunning() {
        return thread != null;
    }

    /** The class of the exception that ended the last round; empty when it ended well. */
    public Optional<String> fault() {
        return Optional.ofNullable(fault);
    }

    private void run() {
        while (isOn()) {
            Duration pause = takeRound();
            if (isOn() && pause.isPositive()) {
                sleep(pause);
            }
        }
    }

    private boolean isOn() {
        return thread == Thread.currentThread() && !Thread.currentThread().isInterrupted();
    }

    private Duration takeRound() {
        // Whatever it was woken for so far, this round sees.
        woken.drainPermits();
        try {
            Duration pause = round.get();
            fault = null;
            return pause;
        } catch (RuntimeException e) {
            // Such as a database that does not answer.
            if (isOn()) {
                fault = e.getClass().getSimpleName();
                log.warn("The thread {} goes on in {}: {}", name, AFTER_A_FAULT, e.toString());
            }
            return AFTER_A_FAULT;
        }
    }

    private void sleep(Duration pause) {
        try {
            // Rounded up: waking just before an instant would mean waking twice.
            if (woken.tryAcquire(pause.toMillis() + 1, TimeUnit.MILLISECONDS)) {
                log.trace("The thread {} was woken", name);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
