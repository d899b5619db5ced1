package io.disputeledger.kit.deadlines;

import io.disputeledger.kit.threads.WakeableThread;
import io.disputeledger.kit.time.LedgerClock;
import io.disputeledger.kit.time.SandboxClock;
import io.disputeledger.store.reading.Notifications;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.SmartLifecycle;

/**
 * Sleeps until the next limit runs out, and has it swept. It is woken when a limit is set in this
 * process and when the clock of a sandbox is turned; what another process set it notices within
 * {@link #LOOKS_AGAIN_AFTER}, unless that process says so itself.
 */
public class DeadlineClock implements SmartLifecycle {

    /** The longest sleep: how late a limit may be noticed that was set elsewhere. */
    static final Duration LOOKS_AGAIN_AFTER = Duration.ofSeconds(10);

    /** While another process sweeps. */
    private static final Duration PAUSE = Duration.ofMillis(500);

    // A command on its way is answered; the next process would only ask again.
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(35);

    private final DeadlineTable table;
    private final DeadlineSweep sweep;
    private final LedgerClock clock;
    private final Notifications turns;
    private final WakeableThread thread =
            new WakeableThread("deadlines", STOPS_WITHIN, this::round);
    private final Runnable wake = thread::wake;
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
        return thread.fault();
    }

    @Override
    public void start() {
        turns.tell(SandboxClock.CHANNEL, wake);
        thread.start();
    }

    @Override
    public void stop() {
        turns.forget(wake);
        thread.stop();
    }

    @Override
    public boolean isRunning() {
        return thread.isRunning();
    }

    private Duration round() {
        // Until it is known what is next, every limit that is set may be.
        sleepsUntil = Instant.MAX;
        return switch (sweep.sweep()) {
            case SWEPT -> Duration.ZERO; // There may be more.
            case NOTHING_DUE -> untilNext();
            case ANOTHER_SWEEPS -> PAUSE;
        };
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
}
