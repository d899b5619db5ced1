package io.disputeledger.kit.processors;

import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/**
 * Whether events are being handled: each processor's position, its lag behind the log, and its
 * fault. A service with a stuck processor still takes commands, so it is degraded and not down.
 */
public class ProcessorsHealth extends AbstractHealthIndicator {

    /** Something needs an operator, while requests are still served. */
    public static final Status DEGRADED = new Status("DEGRADED");

    private final EventProcessingConfiguration processing;
    private final ProcessorProgress progress;
    private final BatchOutcomes outcomes;

    /** Health of the processors of the given configuration. */
    public ProcessorsHealth(
            EventProcessingConfiguration processing,
            ProcessorProgress progress,
            BatchOutcomes outcomes) {
        super("The places of the event processors cannot be read.");
        this.processing = processing;
        this.progress = progress;
        this.outcomes = outcomes;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        long head = progress.head();
        Map<String, Object> details = new LinkedHashMap<>();
        boolean healthy = true;
        for (var entry : processing.eventProcessors().entrySet()) {
            ProcessorProgress.Place place = progress.placeOf(entry.getKey());
            String fault = fault(entry.getKey(), entry.getValue());
            healthy &= fault == null;
            details.put(entry.getKey(), detail(place, head, fault));
        }
        health.status(healthy ? Status.UP : DEGRADED).withDetail("head", head).withDetails(details);
    }

    private static Map<String, Object> detail(
            ProcessorProgress.Place place, long head, @Nullable String fault) {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("position", place.position());
        detail.put("lag", Math.max(0, head - place.position()));
        detail.put("replaying", place.replaying());
        if (fault != null) {
            detail.put("fault", fault);
        }
        return detail;
    }

    private @Nullable String fault(String name, EventProcessor processor) {
        return processor.isRunning() ? outcomes.fault(name).orElse(null) : "not running";
    }
}
