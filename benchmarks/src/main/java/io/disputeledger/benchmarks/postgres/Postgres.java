package io.disputeledger.benchmarks.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.disputeledger.store.reading.NotificationSockets;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** An embedded PostgreSQL on this machine, durable, and with room for what is appended. */
public final class Postgres implements AutoCloseable {

    /** Who owns everything in it. */
    public static final String USER = "postgres";

    private static final Duration STARTS_WITHIN = Duration.ofMinutes(2);

    /** A checkpoint that falls into one side's turn would be counted against that side. */
    private static final Map<String, String> SETTINGS =
            Map.of(
                    "fsync", "on",
                    "synchronous_commit", "on",
                    "shared_buffers", "1GB",
                    "max_wal_size", "32GB",
                    "checkpoint_timeout", "1h");

    private final EmbeddedPostgres server;
    private final String address;

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
        this.address = server.getJdbcUrl(USER, "postgres");
    }

    /**
     * Starts one in a directory that is deleted at the end.
     *
     * @throws IllegalStateException when it does not write durably
     */
    public static Postgres start(Path directory) throws IOException, SQLException {
        EmbeddedPostgres.Builder builder =
                EmbeddedPostgres.builder()
                        .setPGStartupWait(STARTS_WITHIN)
                        .setDataDirectory(directory)
                        .setCleanDataDirectory(true);
        SETTINGS.forEach(builder::setServerConfig);
        Postgres postgres = new Postgres(builder.start());
        for (String durable : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            if (!"on".equals(postgres.setting(durable))) {
                postgres.close();
                throw new IllegalStateException(durable + " is off: nothing here would be true.");
            }
        }
        return postgres;
    }

    /** Its version, and what differs from its defaults. */
    public String description() throws SQLException {
        return "PostgreSQL "
                + setting("server_version")
                + SETTINGS.keySet().stream()
                        .sorted()
                        .map(name -> name + " = " + settingOrFail(name))
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    /** Where another process finds it. */
    public String address() {
        return address;
    }

    /** A pool of connections. */
    public HikariDataSource pool(int connections) {
        return pool(address, connections);
    }

    /** A pool of connections to a database of another process. */
    public static HikariDataSource pool(String address, int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address);
        config.setMaximumPoolSize(connections);
        // As the services have it; it changes nothing but how soon a notification is heard.
        config.addDataSourceProperty("socketFactory", NotificationSockets.class.getName());
        return new HikariDataSource(config);
    }

    /** Another database, in place of any of that name; its address, without a user. */
    public String createDatabase(String name) throws SQLException {
        execute("drop database if exists " + name);
        execute("create database " + name);
        return address.replaceFirst("/[^/?]+\\?.*", "/" + name);
    }

    /** A schema with the tables of ledger-store, in place of any that was there. */
    public void createLedger(String schema) throws SQLException, IOException {
        String file = "/db/ledger-store/V1__event_store.sql";
        try (InputStream sql = Objects.requireNonNull(Postgres.class.getResourceAsStream(file))) {
            String tables = new String(sql.readAllBytes(), StandardCharsets.UTF_8);
            createSchema(schema, tables);
        }
    }

    /** A schema with tables, in place of any that was there. */
    public void createSchema(String schema, String tables) throws SQLException {
        execute("drop schema if exists " + schema + " cascade");
        execute("create schema " + schema + "; set search_path = " + schema + "; " + tables);
    }

    /** Executes statements without parameters. */
    public void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String settingOrFail(String name) {
        try {
            return setting(name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String setting(String name) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show " + name)) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
