package io.disputeledger.kit.events;

import java.util.function.BooleanSupplier;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Whether events can be stored, by which engine, and where the log ends. */
public class EventStorageHealth extends AbstractHealthIndicator {

    private final EventEngine engine;
    private final EventPositions positions;
    private final BooleanSupplier open;

    /** Health of the given engine; {@code open} tells whether it takes events. */
    public EventStorageHealth(EventEngine engine, EventPositions positions, BooleanSupplier open) {
        super("The event log cannot be read.");
        this.engine = engine;
        this.positions = positions;
        this.open = open;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.withDetail("engine", engine.setting());
        health.withDetail("head", positions.head());
        if (open.getAsBoolean()) {
            health.up();
        } else {
            health.down().withDetail("closed", true);
        }
    }
}
