package io.disputeledger.store.events.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.disputeledger.store.reading.NotificationSockets;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A real, durable PostgreSQL for tests: the one at {@code -Dledger.test.jdbc-url} where given, else
 * an embedded one, started once for each JVM. Every test takes a database of its own.
 */
public final class TestDatabase {

    /** The storage's tables are in a schema of their own, not in the first of the search path. */
    public static final String SCHEMA = "store";

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final int CONNECTIONS = 20;

    private TestDatabase() {}

    /** A pool of connections to a new database, which holds the storage's empty tables. */
    public static HikariDataSource fresh() {
        String name = "test_" + ProcessHandle.current().pid() + "_" + DATABASES.incrementAndGet();
        try (Connection server = DriverManager.getConnection(Server.ADDRESS)) {
            execute(server, "create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("No test database at " + Server.ADDRESS, e);
        }
        String address = Server.ADDRESS.replaceFirst("/[^/?]+\\?", "/" + name + "?");
        makeTables(address);
        return pool(address);
    }

    /** Makes the storage's empty tables in a database that does not have them. */
    public static void makeTables(String address) {
        try (Connection created = DriverManager.getConnection(address)) {
            execute(created, "create schema " + SCHEMA + "; set search_path = " + SCHEMA);
            execute(created, tables());
        } catch (SQLException e) {
            throw new IllegalStateException("The tables could not be made.", e);
        }
    }

    /** Another pool on the same database, as another process would have. */
    public static HikariDataSource pool(String address) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.addDataSourceProperty("socketFactory", NotificationSockets.class.getName());
        return new HikariDataSource(config);
    }

    /** Executes statements without parameters. */
    public static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String tables() {
        String file = "/db/ledger-store/V1__event_store.sql";
        try (InputStream sql =
                Objects.requireNonNull(TestDatabase.class.getResourceAsStream(file))) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Started at first use. */
    private static final class Server {
        static final String ADDRESS = start();

        private static String start() {
            String given = System.getProperty("ledger.test.jdbc-url");
            if (given != null) {
                return given;
            }
            try {
                EmbeddedPostgres postgres =
                        EmbeddedPostgres.builder()
                                .setPort(FreePort.any())
                                .setPGStartupWait(Duration.ofMinutes(2))
                                .setServerConfig("fsync", "on")
                                .setServerConfig("synchronous_commit", "on")
                                .setServerConfig("max_connections", "300")
                                .start();
                return postgres.getJdbcUrl("postgres", "postgres");
            } catch (IOException e) {
                throw new UncheckedIOException("The embedded PostgreSQL did not start.", e);
            }
        }
    }
}
