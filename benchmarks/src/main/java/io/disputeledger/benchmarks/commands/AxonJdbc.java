package io.disputeledger.benchmarks.commands;

import com.zaxxer.hikari.HikariDataSource;
import io.disputeledger.benchmarks.load.SampleEvents;
import io.disputeledger.benchmarks.postgres.Postgres;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.DataSourceConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;

/**
 * Axon's own JDBC event storage on its own tables, as fast as it goes: an append is one round trip
 * that commits by itself.
 */
public final class AxonJdbc implements AutoCloseable {

    private final HikariDataSource pool;
    private final JdbcEventStorageEngine storage;

    /** A storage on new tables in a schema. */
    public AxonJdbc(Postgres postgres, String schema, int connections) throws SQLException {
        postgres.createSchema(schema, "");
        pool = postgres.pool(connections);
        storage = storage(pool, schema);
        storage.createSchema(PostgresEventTableFactory.INSTANCE);
    }

    /** A storage on tables that exist. */
    public static JdbcEventStorageEngine storage(DataSource pool, String schema) {
        return JdbcEventStorageEngine.builder()
                .connectionProvider(new DataSourceConnectionProvider(pool))
                .transactionManager(NoTransactionManager.instance())
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
