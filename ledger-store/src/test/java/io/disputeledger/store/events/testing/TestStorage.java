package io.disputeledger.store.events.testing;

import com.zaxxer.hikari.HikariDataSource;
import io.disputeledger.store.database.Database;
import io.disputeledger.store.database.Rows;
import io.disputeledger.store.events.PostgresEventStorage;
import io.disputeledger.store.events.PostgresEventStorageBuilder;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** A storage on a database of its own. */
public record TestStorage(HikariDataSource database, PostgresEventStorage storage)
        implements AutoCloseable {

    /** With default bounds. */
    public static TestStorage fresh() {
        return fresh(builder -> builder);
    }

    /** With other settings. */
    public static TestStorage fresh(UnaryOperator<PostgresEventStorageBuilder> settings) {
        HikariDataSource database = TestDatabase.fresh();
        return new TestStorage(database, settings.apply(on(database)).build());
    }

    /** A storage on the same database, with a pool and a writer of its own. */
    public TestStorage another() {
        return another(builder -> builder);
    }

    /** The same with other settings. */
    public TestStorage another(UnaryOperator<PostgresEventStorageBuilder> settings) {
        HikariDataSource pool = TestDatabase.pool(database.getJdbcUrl());
        return new TestStorage(pool, settings.apply(on(pool)).build());
    }

    /** The settings of a storage on such a database. */
    public static PostgresEventStorageBuilder on(HikariDataSource database) {
        return PostgresEventStorage.builder()
                .dataSource(database)
                .schema(TestDatabase.SCHEMA)
                .eventSerializer(TestEvents.JSON)
                .snapshotSerializer(TestEvents.JSON);
    }

    /** Every event, as a reader sees them that starts at the beginning. */
    public static List<? extends TrackedEventMessage<?>> all(EventStorageEngine storage) {
        try (var events = storage.readEvents(null, false)) {
            return events.toList();
        }
    }

    /** The position of an event that was read. */
    public static long position(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElseThrow();
    }

    /** All rows of a query. */
    public <T> List<T> rows(String sql, Rows.Row<T> read) {
        return new Database(database).query(sql, read);
    }

    /** One number from the database. */
    public long number(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getLong(1) : 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        storage.close();
        database.close();
    }
}
