package io.disputeledger.kit.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A real, durable PostgreSQL for tests: the one at {@code -Dledger.test.jdbc-url} where given, else
 * an embedded one, started once for each JVM. Every test class takes a database of its own. Its
 * owner may do anything in it; services connect as somebody who may not.
 */
public final class TestDatabase {

    private static final String OWNER = "ledger_test_owner";
    private static final String SERVICE = "ledger_test_service";
    private static final String PASSWORD = "of-a-test";

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private TestDatabase() {}

    /** The JDBC address of a new, empty database, for one who may do anything on the server. */
    public static String fresh() {
        String name = "test_" + ProcessHandle.current().pid() + "_" + DATABASES.incrementAndGet();
        String server = Server.ADDRESS;
        try (Connection connection = DriverManager.getConnection(server);
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " owner " + OWNER);
        } catch (SQLException e) {
            throw new IllegalStateException("No test database could be made at " + server, e);
        }
        return server.replaceFirst("/[^/?]+\\?", "/" + name + "?");
    }

    /** The settings with which a service uses the database, as in production. */
    public static Map<String, String> settingsOfService(String jdbcUrl) {
        return Map.of(
                "spring.datasource.url", jdbcUrl.replaceFirst("\\?.*", ""),
                "spring.datasource.username", SERVICE,
                "spring.datasource.password", PASSWORD,
                "ledger.database.owner.username", OWNER,
                "ledger.database.owner.password", PASSWORD);
    }

    /** The settings of a service that owns its tables itself, beside those above. */
    public static String[] settingsOfOwner() {
        return new String[] {
            "spring.datasource.username=" + OWNER, "ledger.database.owner.username="
        };
    }

    /** A connection with the rights of a service. */
    public static Connection connectAsService(String jdbcUrl) throws SQLException {
        return DriverManager.getConnection(jdbcUrl.replaceFirst("\\?.*", ""), SERVICE, PASSWORD);
    }

    /** Started at first use. */
    private static final class Server {
        static final String ADDRESS = start();

        private static String start() {
            String given = System.getProperty("ledger.test.jdbc-url");
            String address = given == null ? startEmbedded() : given;
            makeRole(address, OWNER);
            makeRole(address, SERVICE);
            return address;
        }

        private static String startEmbedded() {
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

        // Roles belong to the server, which may have been used before.
        private static void makeRole(String address, String name) {
            try (Connection connection = DriverManager.getConnection(address);
                    Statement statement = connection.createStatement()) {
                statement.execute(
                        """
                        do $$ begin
                            create role %s login password '%s';
                        exception when duplicate_object or unique_violation then
                            null;
                        end $$
                        """
                                .formatted(name, PASSWORD));
            } catch (SQLException e) {
                throw new IllegalStateException("No role could be made at " + address, e);
            }
        }
    }
}
