package io.disputeledger.store.events;

import com.zaxxer.hikari.HikariDataSource;
import io.disputeledger.store.events.testing.TestDatabase;
import io.disputeledger.store.events.testing.TestEvents;
import java.sql.SQLException;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.AfterEach;

/** Axon's own storage: were it to fail, the contract would ask for something that Axon does not. */
class AxonJdbcEventStorageIT extends EventStorageContract {

    private static final String UNIQUE_VIOLATION = "23505";

    private final HikariDataSource database = TestDatabase.fresh();
    private final JdbcEventStorageEngine storage =
            storage(NoOpEventUpcaster.INSTANCE, SnapshotFilter.allowAll());

    AxonJdbcEventStorageIT() {
        storage.createSchema(PostgresEventTableFactory.INSTANCE);
    }

    @Override
    JdbcEventStorageEngine storage(EventUpcaster upcasters, SnapshotFilter filter) {
        return JdbcEventStorageEngine.builder()
                .connectionProvider(database::getConnection)
                .transactionManager(NoTransactionManager.INSTANCE)
                .eventSerializer(TestEvents.JSON)
                .snapshotSerializer(TestEvents.JSON)
                .persistenceExceptionResolver(duplicateKeys())
                .upcasterChain(upcasters)
                .snapshotFilter(filter)
                .build();
    }

    private static PersistenceExceptionResolver duplicateKeys() {
        return fault ->
                fault instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    EventStorageEngine storage() {
        return storage;
    }
}
