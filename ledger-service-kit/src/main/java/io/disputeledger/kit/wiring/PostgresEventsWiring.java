package io.disputeledger.kit.wiring;

import io.disputeledger.kit.events.EventEngine;
import io.disputeledger.kit.events.EventPositions;
import io.disputeledger.kit.events.EventStorageHealth;
import io.disputeledger.kit.events.EventStorageMetrics;
import io.disputeledger.kit.events.PostgresEventPositions;
import io.disputeledger.kit.proofs.CommandProofs;
import io.disputeledger.kit.proofs.LogCommandProofs;
import io.disputeledger.kit.proofs.ReadOnlyLog;
import io.disputeledger.kit.proofs.SignedTrees;
import io.disputeledger.store.events.LogWriter;
import io.disputeledger.store.events.PostgresEventStorage;
import io.disputeledger.store.proofs.AnchorFile;
import io.disputeledger.store.proofs.LogReader;
import io.disputeledger.store.proofs.MerkleLog;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Objects;
import javax.sql.DataSource;
import org.axonframework.config.Configuration;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stores events through {@code ledger-store}: {@code ledger.event-storage=postgres}. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({StoreProperties.class, LogProperties.class})
class PostgresEventsWiring {

    @Bean
    EventEngine eventEngine() {
        return EventEngine.POSTGRES;
    }

    @Bean
    EventStorageMetrics eventStorageMetrics(MeterRegistry meters) {
        return new EventStorageMetrics(meters);
    }

    @Bean
    LogWriter logWriter(LogProperties properties, ObjectProvider<AnchorFile> anchors) {
        if (!properties.hasKey()) {
            return new ReadOnlyLog();
        }
        AnchorFile anchor = anchors.getIfAvailable();
        return new MerkleLog(
                EventEngine.SCHEMA, properties.identity(), anchor == null ? _ -> {} : anchor);
    }

    @Bean
    @ConditionalOnProperty("ledger.log.anchor-file")
    AnchorFile anchorFile(LogProperties properties) {
        return new AnchorFile(
                Objects.requireNonNull(properties.anchorFile()), properties.anchorEvery());
    }

    @Bean
    LogReader logReader(DataSource dataSource) {
        return new LogReader(dataSource, EventEngine.SCHEMA);
    }

    @Bean
    SignedTrees signedTrees(LogReader log, EventPositions positions) {
        return new SignedTrees(log, positions);
    }

    @Bean
    CommandProofs commandProofs(SignedTrees trees, JdbcClient jdbc) {
        return new LogCommandProofs(trees, jdbc);
    }

    // Spring closes it before the pool that it depends on: what was accepted is written. It looks
    // into the log's tables when it is made, so they must be there.
    @Bean
    @DependsOnDatabaseInitialization
    PostgresEventStorage eventStorageEngine(
            DataSource dataSource,
            StoreProperties properties,
            Serializer serializer,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            Configuration axon,
            LogWriter log,
            EventStorageMetrics metrics) {
        PostgresEventStorage storage =
                PostgresEventStorage.builder()
                        .dataSource(dataSource)
                        .schema(EventEngine.SCHEMA)
                        .channel(EventEngine.CHANNEL)
                        .bounds(properties.bounds())
                        .logWriter(log)
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
