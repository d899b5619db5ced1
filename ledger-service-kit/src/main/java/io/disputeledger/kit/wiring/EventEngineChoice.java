package io.disputeledger.kit.wiring;

import io.disputeledger.kit.database.RefusedToStart;
import io.disputeledger.kit.events.EventEngine;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.context.annotation.ImportSelector;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotationMetadata;

/** Wires the engine that {@code ledger.event-storage} names, and no other. */
class EventEngineChoice implements ImportSelector {

    private final String setting;

    EventEngineChoice(Environment environment) {
        setting = environment.getProperty(EventEngine.PROPERTY, "");
    }

    @Override
    public String[] selectImports(AnnotationMetadata importing) {
        Class<?> wiring =
                switch (EventEngine.named(setting).orElseThrow(this::unknown)) {
                    case POSTGRES -> PostgresEventsWiring.class;
                    case AXON_JDBC -> AxonJdbcEventsWiring.class;
                };
        return new String[] {wiring.getName()};
    }

    private RefusedToStart unknown() {
        return new RefusedToStart(
                "%s is \"%s\", which is no event storage: it is one of %s."
                        .formatted(
                                EventEngine.PROPERTY,
                                setting,
                                Arrays.stream(EventEngine.values())
                                        .map(EventEngine::setting)
                                        .collect(Collectors.joining(", "))));
    }
}
