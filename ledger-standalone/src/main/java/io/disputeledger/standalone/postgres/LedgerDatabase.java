package io.disputeledger.standalone.postgres;

import io.disputeledger.standalone.CannotStart;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/** The one database on the server: made at the first start, and durable or not used at all. */
final class LedgerDatabase {

    static final String NAME = "ledger";

    private static final String MAINTENANCE = "postgres";
    private static final List<String> DURABLE_IF_ON = List.of("fsync", "synchronous_commit");

    private final int port;

    LedgerDatabase(int port) {
        this.port = port;
    }

    void prepare() {
        try {
            createOnce();
            try (Connection connection = connect(NAME)) {
                for (String setting : DURABLE_IF_ON) {
                    requireOn(setting, connection);
                }
            }
        } catch (SQLException e) {
            throw new CannotStart(
                    "PostgreSQL started on port %d but does not answer: %s."
                            .formatted(port, e.getMessage()),
                    e);
        }
    }

    private void createOnce() throws SQLException {
        try (Connection connection = connect(MAINTENANCE);
                Statement statement = connection.createStatement();
                ResultSet existing =
                        statement.executeQuery(
                                "select 1 from pg_database where datname = '" + NAME + "'")) {
            if (!existing.next()) {
                statement.execute("create database " + NAME);
            }
        }
    }

    /** Asks a session: a setting of the database or the user beats what the server was given. */
    private static void requireOn(String setting, Connection connection) throws SQLException {
        try (PreparedStatement ask =
                connection.prepareStatement("select current_setting(?) as value")) {
            ask.setString(1, setting);
            try (ResultSet answer = ask.executeQuery()) {
                String value = answer.next() ? answer.getString("value") : "unknown";
                if (!"on".equals(value)) {
                    throw new CannotStart(
                            ("PostgreSQL runs with %s=%s, so an acknowledged decision could"
                                            + " be lost: remove that setting from the database"
                                            + " or the user %s.")
                                    .formatted(setting, value, PostgresServer.USER));
                }
            }
        }
    }

    private Connection connect(String database) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(database);
        source.setUser(PostgresServer.USER);
        return source.getConnection();
    }
}
