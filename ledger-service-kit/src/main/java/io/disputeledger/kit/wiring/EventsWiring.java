package io.disputeledger.kit.wiring;

import io.disputeledger.kit.events.EventEngine;
import io.disputeledger.kit.events.EventPositions;
import io.disputeledger.kit.events.LogReading;
import io.disputeledger.kit.time.SandboxClock;
import io.disputeledger.store.reading.LedgerEvents;
import io.disputeledger.store.reading.Notifications;
import java.util.Set;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Stores events in PostgreSQL, through the engine that {@code ledger.event-storage} names. */
@AutoConfiguration(
        after = WiringOrder.class,
        beforeName = {
            "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration"
        })
@Import(EventEngineChoice.class)
class EventsWiring {

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
    TokenSchema tokenSchema() {
        return TokenSchema.builder().setTokenTable("token_entry").build();
    }

    @Bean
    DeadLetterSchema deadLetterSchema() {
        return DeadLetterSchema.builder().deadLetterTable("dead_letter_entry").build();
    }

    // Not bound to the unit of work: a decision holds no connection while it decides.
    @Bean
    ConnectionProvider connectionProvider(DataSource dataSource) {
        return new SpringDataSourceConnectionProvider(dataSource);
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

    // Told until the last, so that who waits for a projection while the service stops is woken.
    @Bean(initMethod = "start", destroyMethod = "close")
    Notifications notifications(DataSource dataSource) {
        return new Notifications(dataSource, Set.of(EventEngine.CHANNEL, SandboxClock.CHANNEL));
    }

    @Bean
    LedgerEvents ledgerEvents(EventStorageEngine storage, Notifications notifications) {
        return new LedgerEvents(storage, notifications, EventEngine.CHANNEL);
    }

    @Bean
    LogReading logReading(
            EventStorageEngine storage, LedgerEvents events, EventPositions positions) {
        return new LogReading(storage, events, positions);
    }
}
