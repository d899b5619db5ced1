package io.disputeledger.kit.wiring;

import io.disputeledger.kit.events.CommitOrderedEventStorage;
import io.disputeledger.kit.events.EventPositions;
import io.disputeledger.kit.events.LedgerEvents;
import io.disputeledger.kit.events.NewEvents;
import io.disputeledger.kit.events.StreamConflicts;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Stores events in PostgreSQL through Axon's JDBC engine ({@code ledger.event-storage}). */
@AutoConfiguration(
        after = WiringOrder.class,
        beforeName = {
            "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration"
        })
class EventsWiring {

    /** Gaps that a rolled-back append left are never filled, so there is nothing to wait for. */
    private static final int GAP_TIMEOUT_MILLIS = 1;

    @Bean
    Jackson3SerializerCustomizer jsonOfMessages() {
        return json ->
                json.polymorphicTypeValidator(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("org.axonframework.")
                                .allowIfSubType("io.disputeledger.")
                                .build());
    }

    @Bean
    EventSchema eventSchema() {
        return EventSchema.builder()
                .eventTable("ledger.domain_event_entry")
                .snapshotTable("ledger.snapshot_event_entry")
                .build();
    }

    @Bean
    TokenSchema tokenSchema() {
        return TokenSchema.builder().setTokenTable("token_entry").build();
    }

    @Bean
    DeadLetterSchema deadLetterSchema() {
        return DeadLetterSchema.builder().deadLetterTable("dead_letter_entry").build();
    }

    @Bean
    PersistenceExceptionResolver persistenceExceptionResolver() {
        return new StreamConflicts();
    }

    // Not bound to the unit of work: a decision holds no connection while it decides.
    @Bean
    ConnectionProvider connectionProvider(DataSource dataSource) {
        return new SpringDataSourceConnectionProvider(dataSource);
    }

    @Bean
    @ConditionalOnProperty(
            name = "ledger.event-storage",
            havingValue = "axon-jdbc",
            matchIfMissing = true)
    EventStorageEngine eventStorageEngine(
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

    @Bean("eventBus")
    @Qualifier("eventStore")
    EmbeddedEventStore eventStore(EventStorageEngine storage) {
        // Processors read through LedgerEvents, which all processes wake, and not from its cache.
        return EmbeddedEventStore.builder()
                .storageEngine(storage)
                .optimizeEventConsumption(false)
                .build();
    }

    @Bean
    NewEvents newEvents(DataSource dataSource) {
        return new NewEvents(dataSource);
    }

    @Bean
    LedgerEvents ledgerEvents(EventStorageEngine storage, NewEvents newEvents) {
        return new LedgerEvents(storage, newEvents);
    }

    @Bean
    EventPositions eventPositions(JdbcClient jdbc) {
        return new EventPositions(jdbc);
    }
}
