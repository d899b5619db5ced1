package io.disputeledger.benchmarks.reading;

import io.disputeledger.benchmarks.load.SampleEvents;
import io.disputeledger.kit.processors.BatchTransactions;
import io.disputeledger.store.reading.CoordinatorThread;
import io.disputeledger.store.reading.LedgerEvents;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.PostgresTokenTableFactory;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Axon's pooled processor with its tokens in the database, in one transaction with each batch. */
public final class Processor implements AutoCloseable {

    /** As the services fold events; see the kit's processors. */
    private static final int BATCH_SIZE = 200;

    private final PooledStreamingEventProcessor processor;
    private final ScheduledExecutorService coordinator;
    // As many threads as Axon's own configuration gives.
    private final ScheduledExecutorService workers = Executors.newScheduledThreadPool(4);

    private Processor(
            PooledStreamingEventProcessor.Builder settings,
            ScheduledExecutorService coordinator,
            DataSource dataSource,
            TransactionManager batches,
            String tokens,
            Handled handled) {
        this.coordinator = coordinator;
        TransactionManager transactions = transactionsOn(dataSource);
        JdbcTokenStore store =
                JdbcTokenStore.builder()
                        .connectionProvider(new SpringDataSourceConnectionProvider(dataSource))
                        .schema(TokenSchema.builder().setTokenTable(tokens).build())
                        .serializer(SampleEvents.JSON)
                        .build();
        transactions.executeInTransaction(
                () -> store.createSchema(PostgresTokenTableFactory.INSTANCE));
        processor =
                settings.name("measured")
                        .eventHandlerInvoker(
                                SimpleEventHandlerInvoker.builder().eventHandlers(handled).build())
                        .tokenStore(store)
                        .transactionManager(batches)
                        .coordinatorExecutor(coordinator)
                        .workerExecutor(workers)
                        .build();
    }

    /** With the settings of the services. */
    public static Processor asTheServices(
            LedgerEvents events,
            @Nullable TrackingToken from,
            DataSource dataSource,
            String tokens,
            Handled handled) {
        Processor started =
                new Processor(
                        PooledStreamingEventProcessor.builder()
                                .messageSource(events)
                                .initialToken(_ -> from)
                                .batchSize(BATCH_SIZE)
                                .initialSegmentCount(1),
                        new CoordinatorThread("measured"),
                        dataSource,
                        new BatchTransactions(transactionsOn(dataSource), dataSource),
                        tokens,
                        handled);
        started.processor.start();
        return started;
    }

    /** With Axon's defaults, from the head of the log on. */
    public static Processor asAxonDoes(
            EmbeddedEventStore events, DataSource dataSource, String tokens, Handled handled) {
        TrackingToken head = events.createHeadToken();
        Processor started =
                new Processor(
                        PooledStreamingEventProcessor.builder()
                                .messageSource(events)
                                .initialToken(_ -> head),
                        Executors.newScheduledThreadPool(1),
                        dataSource,
                        transactionsOn(dataSource),
                        tokens,
                        handled);
        started.processor.start();
        return started;
    }

    private static TransactionManager transactionsOn(DataSource dataSource) {
        return new SpringTransactionManager(new DataSourceTransactionManager(dataSource));
    }

    @Override
    public void close() {
        processor.shutDown();
        coordinator.shutdown();
        workers.shutdown();
    }
}
