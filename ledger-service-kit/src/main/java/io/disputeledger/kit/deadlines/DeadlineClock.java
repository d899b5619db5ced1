package io.disputeledger.kit.deadlines;

import io.disputeledger.kit.time.LedgerClock;
import io.disputeledger.kit.time.SandboxClock;
import io.disputeledger.store.reading.Notifications;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Sleeps until the next limit runs out, and has it swept. It is woken when a limit is set in this
 * process and when the clock of a sandbox is turned; what another process set it notices within
 * {@link #LOOKS_AGAIN_AFTER}, unless that process says so itself.
 */
public class DeadlineClock implements SmartLifecycle {

    /** The longest sleep: how late a limit may be noticed that was set elsewhere. */
    static final Duration LOOKS_AGAIN_AFTER = Duration.ofSeconds(10);

    /** While another process sweeps, or after a fault of the whole sweep. */
    private static final Duration PAUSE = Duration.ofMillis(500);

    private static final Duration STOPS_WITHIN = Duration.ofSeconds(35);

    private static final Logger log = LoggerFactory.getLogger(DeadlineClock.class);

    private final DeadlineTable table;
    private final DeadlineSweep sweep;
    private final LedgerClock clock;
    private final Notifications turns;
    private final Semaphore woken = new Semaphore(0);
    private final Runnable wake = woken::release;
    private volatile @Nullable Thread thread;
    private volatile @Nullable String fault;
    private volatile Instant sleepsUntil = Instant.MAX;

    /** A clock that sweeps the given table. */
    public DeadlineClock(
            DeadlineTable table, DeadlineSweep sweep, LedgerClock clock, Notifications turns) {
        this.table = table;
        this.sweep = sweep;
        this.clock = clock;
        this.turns = turns;
    }

    /** Has it look again when a limit was set that is due before the one that it sleeps for. */
    void limitSet(Instant dueAt) {
        if (dueAt.isBefore(sleepsUntil)) {
            wake.run();
        }
    }

    /** The class of the fault that ended the last sweep as a whole; empty when it ended well. */
    Optional<String> fault() {
        return Optional.ofNullable(fault);
    }

    @Override
    public void start() {
        turns.tell(SandboxClock.CHANNEL, wake);
        // Known before it runs: it ends when it is not the one that is known.
        Thread begun = Thread.ofPlatform().name("deadlines").daemon().unstarted(this::run);
        thread = begun;
        begun.start();
    }

    @Override
    public void stop() {
        turns.forget(wake);
        Thread running = thread;
        thread = null;
        if (running != null) {
            wake.run();
            try {
                // A command on its way is answered; the next process would only ask again.
                running.join(STOPS_WITHIN);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        while (isOn()) {
            Duration pause;
            try {
                pause = sweepAll();
                fault = null;
            } catch (RuntimeException e) {
                // Such as a database that does not answer, or a projection that is behind.
                if (isOn()) {
                    fault = e.getClass().getSimpleName();
                    log.warn("The clock of deadlines goes on in {}: {}", PAUSE, e.toString());
                }
                pause = PAUSE;
            }
            sleep(pause);
        }
    }

    private boolean isOn() {
        return thread == Thread.currentThread() && !Thread.currentThread().isInterrupted();
    }

    /** Sweeps until nothing is due; returns how long to sleep then. */
    private Duration sweepAll() {
        woken.drainPermits();
        // Until it is known what is next, every limit that is set may be.
        sleepsUntil = Instant.MAX;
        while (isOn()) {
            switch (sweep.sweep()) {
                case SWEPT -> {} // There may be more.
                case NOTHING_DUE -> {
                    return untilNext();
                }
                case ANOTHER_SWEEPS -> {
                    return PAUSE;
                }
            }
        }
        return Duration.ZERO;
    }

    private Duration untilNext() {
        Duration retry = table.untilRetry().orElse(LOOKS_AGAIN_AFTER);
        Optional<Instant> due = table.earliestDue();
        sleepsUntil = due.orElse(Instant.MAX);
        return shorter(
                shorter(LOOKS_AGAIN_AFTER, retry),
                due.map(clock::realTimeUntil).orElse(LOOKS_AGAIN_AFTER));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private void sleep(Duration pause) {
        try {
            // Rounded up: waking just before the instant would mean waking twice.
            if (woken.tryAcquire(Math.max(0, pause.toMillis()) + 1, TimeUnit.MILLISECONDS)) {
                woken.drainPermits();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
