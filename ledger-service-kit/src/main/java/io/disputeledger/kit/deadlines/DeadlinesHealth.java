package io.disputeledger.kit.deadlines;

import io.disputeledger.kit.processors.ProcessorsHealth;
import io.disputeledger.kit.time.LedgerClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/**
 * Whether limits that run out are said to have run out. Decisions are right without that, so a
 * clock that is late makes a service degraded and not down.
 */
public class DeadlinesHealth extends AbstractHealthIndicator {

    /** Later than this (real time) is no longer a matter of the next moment. */
    static final Duration LATE_AFTER = Duration.ofSeconds(30);

    /** How many failing limits are named; the rest shows in the count. */
    private static final int NAMED_MAX = 20;

    private final DeadlineTable table;
    private final DeadlineClock clock;
    private final LedgerClock time;

    /** Health of the given clock of deadlines. */
    public DeadlinesHealth(DeadlineTable table, DeadlineClock clock, LedgerClock time) {
        super("The running deadlines cannot be read.");
        this.table = table;
        this.clock = clock;
        this.time = time;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Instant now = time.now();
        Optional<Instant> oldest = table.oldestOverdue(now);
        List<String> failing = table.failing(NAMED_MAX).stream().map(Object::toString).toList();
        Optional<String> fault = clock.isRunning() ? clock.fault() : Optional.of("not running");
        boolean late =
                oldest.map(due -> time.realTimeUntil(due).negated().compareTo(LATE_AFTER) > 0)
                        .orElse(false);
        health.status(
                        late || !failing.isEmpty() || fault.isPresent()
                                ? ProcessorsHealth.DEGRADED
                                : Status.UP)
                .withDetail("overdue", table.overdue(now))
                .withDetail("failing", table.failing());
        oldest.ifPresent(due -> health.withDetail("oldestOverdue", due.toString()));
        fault.ifPresent(cause -> health.withDetail("fault", cause));
        if (!failing.isEmpty()) {
            health.withDetail("oldestFailing", failing);
        }
    }
}
