package io.disputeledger.kit.events;

import io.disputeledger.store.events.AppendListener;
import io.disputeledger.store.events.PostgresEventStorage;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;

/** What this process appends: batches, their events, their time, and what waits. */
public class EventStorageMetrics implements AppendListener {

    private final MeterRegistry meters;
    private final DistributionSummary batch;
    private final Timer append;

    /** Registers with the given registry. */
    public EventStorageMetrics(MeterRegistry meters) {
        this.meters = meters;
        this.batch =
                DistributionSummary.builder("ledger.store.batch")
                        .description("Events committed together, by batch")
                        .baseUnit("events")
                        .register(meters);
        this.append =
                Timer.builder("ledger.store.append")
                        .description("Time of a batch from its first statement to its commit")
                        .register(meters);
    }

    /** Shows how many appends wait for the storage's writer. */
    public void watch(PostgresEventStorage storage) {
        Gauge.builder("ledger.store.queue", storage, PostgresEventStorage::callsQueued)
                .description("Appends that wait for the writer")
                .baseUnit("appends")
                .register(meters);
    }

    @Override
    public void appended(int events, Duration took) {
        batch.record(events);
        append.record(took);
    }
}
