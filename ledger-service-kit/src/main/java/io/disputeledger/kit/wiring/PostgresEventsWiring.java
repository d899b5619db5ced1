package io.disputeledger.kit.wiring;

import io.disputeledger.kit.events.EventEngine;
import io.disputeledger.kit.events.EventPositions;
import io.disputeledger.kit.events.EventStorageHealth;
import io.disputeledger.kit.events.EventStorageMetrics;
import io.disputeledger.kit.events.NewEvents;
import io.disputeledger.kit.events.PostgresEventPositions;
import io.disputeledger.store.events.LogWriter;
import io.disputeledger.store.events.PostgresEventStorage;
import io.micrometer.core.instrument.MeterRegistry;
import javax.sql.DataSource;
import org.axonframework.config.Configuration;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stores events through {@code ledger-store}: {@code ledger.event-storage=postgres}. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreProperties.class)
class PostgresEventsWiring {

    @Bean
    EventEngine eventEngine() {
        return EventEngine.POSTGRES;
    }

    @Bean
    EventStorageMetrics eventStorageMetrics(MeterRegistry meters) {
        return new EventStorageMetrics(meters);
    }

    // Spring closes it before the pool that it depends on: what was accepted is written.
    @Bean
    PostgresEventStorage eventStorageEngine(
            DataSource dataSource,
            StoreProperties properties,
            Serializer serializer,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            Configuration axon,
            ObjectProvider<LogWriter> log,
            EventStorageMetrics metrics) {
        PostgresEventStorage storage =
                PostgresEventStorage.builder()
                        .dataSource(dataSource)
                        .schema(EventEngine.SCHEMA)
                        .channel(NewEvents.CHANNEL)
                        .bounds(properties.bounds())
                        .logWriter(log.getIfAvailable(() -> LogWriter.NONE))
                        .listener(metrics)
                        .snapshotSerializer(serializer)
                        .eventSerializer(eventSerializer)
                        .upcasterChain(axon.upcasterChain())
                        .snapshotFilter(axon.snapshotFilter())
                        .build();
        metrics.watch(storage);
        return storage;
    }

    @Bean
    EventPositions eventPositions(JdbcClient jdbc) {
        return new PostgresEventPositions(jdbc);
    }

    @Bean
    EventStorageHealth eventStorageHealthIndicator(
            EventEngine engine, EventPositions positions, PostgresEventStorage storage) {
        return new EventStorageHealth(engine, positions, storage::isOpen);
    }
}
