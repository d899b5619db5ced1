package io.disputeledger.benchmarks.commands;

import com.zaxxer.hikari.HikariDataSource;
import io.disputeledger.benchmarks.load.SampleEvents;
import io.disputeledger.benchmarks.postgres.Postgres;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.DataSourceConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Axon's own JDBC event storage on its own tables. */
public final class AxonJdbc implements AutoCloseable {

    private final HikariDataSource pool;
    private final JdbcEventStorageEngine storage;

    private AxonJdbc(HikariDataSource pool, JdbcEventStorageEngine storage) {
        this.pool = pool;
        this.storage = storage;
        storage.createSchema(PostgresEventTableFactory.INSTANCE);
    }

    /** As Axon's Spring Boot starter sets it up, so that an append is one transaction. */
    public static AxonJdbc transactional(Postgres postgres, String schema, int connections)
            throws SQLException {
        postgres.createSchema(schema, "");
        HikariDataSource pool = postgres.pool(connections);
        return new AxonJdbc(pool, transactional(pool, schema));
    }

    /** The same on tables that exist. */
    public static JdbcEventStorageEngine transactional(DataSource pool, String schema) {
        return storage(
                schema,
                new SpringDataSourceConnectionProvider(pool),
                new SpringTransactionManager(new DataSourceTransactionManager(pool)));
    }

    /**
     * As fast as it goes: each row commits by itself, and an append of several can fail halfway.
     */
    static AxonJdbc autoCommitting(Postgres postgres, String schema, int connections)
            throws SQLException {
        postgres.createSchema(schema, "");
        HikariDataSource pool = postgres.pool(connections);
        return new AxonJdbc(
                pool,
                storage(
                        schema,
                        new DataSourceConnectionProvider(pool),
                        NoTransactionManager.instance()));
    }

    private static JdbcEventStorageEngine storage(
            String schema, ConnectionProvider connections, TransactionManager transactions) {
        return JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(transactions)
                .schema(
                        EventSchema.builder()
                                .eventTable(schema + ".domainevententry")
                                .snapshotTable(schema + ".snapshotevententry")
                                .build())
                .eventSerializer(SampleEvents.JSON)
                .snapshotSerializer(SampleEvents.JSON)
                .build();
    }

    /** The storage itself. */
    public JdbcEventStorageEngine storage() {
        return storage;
    }

    @Override
    public void close() {
        pool.close();
    }
}
