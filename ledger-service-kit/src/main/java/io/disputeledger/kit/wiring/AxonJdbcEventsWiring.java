package io.disputeledger.kit.wiring;

import io.disputeledger.kit.events.AxonJdbcEventPositions;
import io.disputeledger.kit.events.CommitOrderedEventStorage;
import io.disputeledger.kit.events.EventEngine;
import io.disputeledger.kit.events.EventPositions;
import io.disputeledger.kit.events.EventStorageHealth;
import io.disputeledger.kit.events.StreamConflicts;
import io.disputeledger.kit.proofs.CommandProofs;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stores events through Axon's JDBC engine: {@code ledger.event-storage=axon-jdbc}. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class AxonJdbcEventsWiring {

    /** Gaps that a rolled-back append left are never filled, so there is nothing to wait for. */
    private static final int GAP_TIMEOUT_MILLIS = 1;

    @Bean
    EventEngine eventEngine() {
        return EventEngine.AXON_JDBC;
    }

    @Bean
    EventSchema eventSchema() {
        return EventSchema.builder()
                .eventTable("ledger.domain_event_entry")
                .snapshotTable("ledger.snapshot_event_entry")
                .build();
    }

    @Bean
    PersistenceExceptionResolver persistenceExceptionResolver() {
        return new StreamConflicts();
    }

    @Bean
    CommitOrderedEventStorage eventStorageEngine(
            Serializer serializer,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            PersistenceExceptionResolver conflicts,
            Configuration axon,
            ConnectionProvider connections,
            TransactionManager transactions,
            EventSchema schema,
            DataSource dataSource) {
        return new CommitOrderedEventStorage(
                JdbcEventStorageEngine.builder()
                        .snapshotSerializer(serializer)
                        .eventSerializer(eventSerializer)
                        .upcasterChain(axon.upcasterChain())
                        .snapshotFilter(axon.snapshotFilter())
                        .persistenceExceptionResolver(conflicts)
                        .connectionProvider(connections)
                        .transactionManager(transactions)
                        .schema(schema)
                        .gapTimeout(GAP_TIMEOUT_MILLIS),
                transactions,
                dataSource);
    }

    @Bean
    EventPositions eventPositions(JdbcClient jdbc) {
        return new AxonJdbcEventPositions(jdbc);
    }

    @Bean
    CommandProofs commandProofs() {
        return CommandProofs.NONE;
    }

    // It keeps no writer that could be closed: it is open as long as the database answers.
    @Bean
    EventStorageHealth eventStorageHealthIndicator(EventEngine engine, EventPositions positions) {
        return new EventStorageHealth(engine, positions, () -> true);
    }
}
