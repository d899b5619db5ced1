package io.disputeledger.kit.deadlines;

import io.disputeledger.kit.time.LedgerClock;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.SmartInitializingSingleton;

/** Gauges of limits that have run out without anybody having said so. */
public class DeadlineMetrics implements SmartInitializingSingleton {

    private final MeterRegistry meters;
    private final DeadlineTable table;
    private final LedgerClock clock;

    /** Registers with the given registry. */
    public DeadlineMetrics(MeterRegistry meters, DeadlineTable table, LedgerClock clock) {
        this.meters = meters;
        this.table = table;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Gauge.builder("ledger.overdue", () -> table.overdue(clock.now()))
                .description("Deadlines that are due and not answered for")
                .baseUnit("deadlines")
                .register(meters);
        Gauge.builder("ledger.failing", table::failing)
                .description("Deadlines whose expiry failed and is tried again")
                .baseUnit("deadlines")
                .register(meters);
        Gauge.builder("ledger.deadline.lateness", this::oldestOverdueSeconds)
                .description("How long the oldest overdue deadline has been due, in ledger time")
                .baseUnit("seconds")
                .register(meters);
    }

    private double oldestOverdueSeconds() {
        Instant now = clock.now();
        return table.oldestOverdue(now)
                .map(due -> (double) Duration.between(due, now).toSeconds())
                .orElse(0.0);
    }
}
