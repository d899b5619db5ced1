package io.disputeledger.kit.processors;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.SmartInitializingSingleton;

/** Gauges of what an operator is woken for: processors behind the log, and parked events. */
public class ProcessorMetrics implements SmartInitializingSingleton {

    private final MeterRegistry meters;
    private final ProcessorProgress progress;
    private final DeadLetters letters;

    /** Registers with the given registry. */
    public ProcessorMetrics(MeterRegistry meters, ProcessorProgress progress, DeadLetters letters) {
        this.meters = meters;
        this.progress = progress;
        this.letters = letters;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Gauge.builder("ledger.deadletters", letters, DeadLetters::count)
                .description("Events whose reaction failed and that wait for an operator")
                .baseUnit("events")
                .register(meters);
        for (String processor : progress.processors()) {
            Gauge.builder("ledger.processor.lag", progress, p -> lag(p, processor))
                    .description("Events recorded but not yet handled by the processor")
                    .baseUnit("events")
                    .tag("processor", processor)
                    .register(meters);
        }
    }

    private static double lag(ProcessorProgress progress, String processor) {
        return Math.max(0, progress.head() - progress.placeOf(processor).position());
    }
}
