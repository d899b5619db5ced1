package io.disputeledger.benchmarks.reading;

import io.disputeledger.benchmarks.load.SampleEvents;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.PostgresTokenTableFactory;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Axon's pooled processor with its tokens in the database, in one transaction with each batch. */
public final class Processor implements AutoCloseable {

    /** As the services fold events; see the kit's processors. */
    private static final int BATCH_SIZE = 200;

    private final PooledStreamingEventProcessor processor;
    // As many threads as Axon's own configuration gives.
    private final ScheduledExecutorService coordinator = Executors.newScheduledThreadPool(1);
    private final ScheduledExecutorService workers = Executors.newScheduledThreadPool(4);

    private Processor(
            DataSource dataSource,
            String tokens,
            StreamableMessageSource<TrackedEventMessage<?>> events,
            @Nullable TrackingToken from,
            Handled handled,
            boolean asTheServices) {
        TransactionManager transactions =
                new SpringTransactionManager(new DataSourceTransactionManager(dataSource));
        JdbcTokenStore store =
                JdbcTokenStore.builder()
                        .connectionProvider(new SpringDataSourceConnectionProvider(dataSource))
                        .schema(TokenSchema.builder().setTokenTable(tokens).build())
                        .serializer(SampleEvents.JSON)
                        .build();
        transactions.executeInTransaction(
                () -> store.createSchema(PostgresTokenTableFactory.INSTANCE));
        PooledStreamingEventProcessor.Builder builder =
                PooledStreamingEventProcessor.builder()
                        .name("measured")
                        .eventHandlerInvoker(
                                SimpleEventHandlerInvoker.builder().eventHandlers(handled).build())
                        .messageSource(events)
                        .tokenStore(store)
                        .transactionManager(transactions)
                        .coordinatorExecutor(coordinator)
                        .workerExecutor(workers)
                        .initialToken(_ -> from);
        if (asTheServices) {
            builder.batchSize(BATCH_SIZE).initialSegmentCount(1);
        }
        processor = builder.build();
        processor.start();
    }

    /** With the settings of the services. */
    public static Processor asTheServices(
            DataSource dataSource,
            String tokens,
            StreamableMessageSource<TrackedEventMessage<?>> events,
            @Nullable TrackingToken from,
            Handled handled) {
        return new Processor(dataSource, tokens, events, from, handled, true);
    }

    /** With Axon's defaults. */
    public static Processor asAxonDoes(
            DataSource dataSource,
            String tokens,
            StreamableMessageSource<TrackedEventMessage<?>> events,
            @Nullable TrackingToken from,
            Handled handled) {
        return new Processor(dataSource, tokens, events, from, handled, false);
    }

    @Override
    public void close() {
        processor.shutDown();
        coordinator.shutdown();
        workers.shutdown();
    }
}
