package io.disputeledger.kit.wiring;

import io.disputeledger.kit.events.EventPositions;
import io.disputeledger.kit.processors.BatchOutcomes;
import io.disputeledger.kit.processors.BatchTransactions;
import io.disputeledger.kit.processors.DeadLetters;
import io.disputeledger.kit.processors.ProcessorMetrics;
import io.disputeledger.kit.processors.ProcessorProgress;
import io.disputeledger.kit.processors.ProcessorsHealth;
import io.disputeledger.kit.processors.SandboxReactions;
import io.disputeledger.store.reading.CoordinatorThread;
import io.disputeledger.store.reading.LedgerEvents;
import io.micrometer.core.instrument.MeterRegistry;
import java.lang.management.ManagementFactory;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.Serializer;
import org.axonframework.springboot.TokenStoreProperties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Runs event processors, and shows how they are doing. */
@AutoConfiguration(
        after = {WiringOrder.class, EventsWiring.class},
        beforeName = {
            "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration"
        })
@EnableConfigurationProperties(TokenStoreProperties.class)
class ProcessorsWiring {

    /** Events folded in one transaction; more brings little, and holds locks longer. */
    private static final int BATCH_SIZE = 200;

    /** One segment keeps each processor's tables in the order of the log. */
    private static final int SEGMENTS = 1;

    // The events are asked for late: their storage needs the configuration that is made here.
    @Bean
    ConfigurerModule processors(
            ObjectProvider<LedgerEvents> events,
            BatchOutcomes outcomes,
            TransactionManager transactions,
            DataSource dataSource) {
        BatchTransactions batches = new BatchTransactions(transactions, dataSource);
        return configurer ->
                configurer
                        .eventProcessing()
                        .registerDefaultTransactionManager(_ -> batches)
                        .usingPooledStreamingEventProcessors((axon, processor) ->
                                processor
                                        .initialSegmentCount(SEGMENTS)
                                        .initialToken(source -> source.createTailToken())
                                        .batchSize(BATCH_SIZE)
                                        .coordinatorExecutor(name -> coordinator(name, axon)))
                        .configureDefaultStreamableMessageSource(_ -> events.getObject())
                        // A processor that goes on after a fault would lie from then on.
                        .registerDefaultListenerInvocationErrorHandler(
                                _ -> PropagatingErrorHandler.instance())
                        .registerDefaultHandlerInterceptor(
                                (_, processor) -> outcomes.of(processor));
    }

    private static ScheduledExecutorService coordinator(String processor, Configuration axon) {
        CoordinatorThread thread = new CoordinatorThread(processor);
        axon.onShutdown(thread::shutdown);
        return thread;
    }

    @Bean
    BatchOutcomes batchOutcomes() {
        return new BatchOutcomes();
    }

    /** Reactions send commands; a poisoned event is parked, so that the others go on. */
    @Bean
    ConfigurerModule deadLetterQueues(
            @Value("${ledger.reactions:}") String[] reactions,
            ConnectionProvider connections,
            TransactionManager transactions,
            DeadLetterSchema schema,
            Serializer serializer,
            @Qualifier("eventSerializer") Serializer eventSerializer) {
        return configurer -> {
            for (String reaction : reactions) {
                configurer
                        .eventProcessing()
                        .registerDeadLetterQueue(
                                reaction,
                                _ ->
                                        JdbcSequencedDeadLetterQueue.builder()
                                                .processingGroup(reaction)
                                                .connectionProvider(connections)
                                                .transactionManager(transactions)
                                                .schema(schema)
                                                .genericSerializer(serializer)
                                                .eventSerializer(eventSerializer)
                                                .build())
                        // Else it asks the database for each event whether one before it is parked.
                        .registerDeadLetteringEventHandlerInvokerConfiguration(
                                reaction, (_, invoker) -> invoker.enableSequenceIdentifierCache());
            }
        };
    }

    // Axon names an owner of tokens after process and host. Two services in one process, or two
    // containers on one host, would share that name, and both handle the same events.
    @Bean
    TokenStore tokenStore(
            ConnectionProvider connections,
            TokenSchema schema,
            Serializer serializer,
            TokenStoreProperties properties) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .schema(schema)
                .serializer(serializer)
                .claimTimeout(properties.getClaimTimeout())
                .nodeId(ManagementFactory.getRuntimeMXBean().getName() + "/" + UUID.randomUUID())
                .build();
    }

    @Bean
    ProcessorProgress processorProgress(
            JdbcClient jdbc,
            Serializer serializer,
            EventProcessingConfiguration processing,
            EventPositions positions,
            BatchOutcomes outcomes) {
        ProcessorProgress progress = new ProcessorProgress(jdbc, serializer, processing, positions);
        outcomes.tell(progress);
        return progress;
    }

    @Bean
    @Profile("sandbox")
    SandboxReactions sandboxReactions(JdbcClient jdbc, ProcessorProgress progress) {
        return new SandboxReactions(jdbc, progress);
    }

    @Bean
    ProcessorsHealth processorsHealthIndicator(
            EventProcessingConfiguration processing,
            ProcessorProgress progress,
            BatchOutcomes outcomes) {
        return new ProcessorsHealth(processing, progress, outcomes);
    }

    @Bean
    DeadLetters deadLettersHealthIndicator(
            JdbcClient jdbc, EventProcessingConfiguration processing) {
        return new DeadLetters(jdbc, processing);
    }

    @Bean
    ProcessorMetrics eventProcessorMetrics(
            MeterRegistry meters, ProcessorProgress progress, DeadLetters letters) {
        return new ProcessorMetrics(meters, progress, letters);
    }
}
