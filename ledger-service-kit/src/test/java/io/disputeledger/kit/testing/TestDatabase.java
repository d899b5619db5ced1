package io.disputeledger.kit.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A real, durable PostgreSQL for tests: the one at {@code -Dledger.test.jdbc-url} where given, else
 * an embedded one, started once for each JVM. Every test class takes a database of its own.
 */
public final class TestDatabase {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private TestDatabase() {}

    /** The JDBC address of a new, empty database. */
    public static String fresh() {
        String name = "test_" + ProcessHandle.current().pid() + "_" + DATABASES.incrementAndGet();
        String server = Server.ADDRESS;
        try (Connection connection = DriverManager.getConnection(server);
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("No test database could be made at " + server, e);
        }
        return server.replaceFirst("/[^/?]+\\?", "/" + name + "?");
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
