package io.disputeledger.standalone.postgres;

import io.disputeledger.standalone.CannotStart;
import io.disputeledger.standalone.postgres.DatabaseRoles.Role;
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
    private final DatabaseRoles roles;

    LedgerDatabase(int port, DatabaseRoles roles) {
        this.port = port;
        this.roles = roles;
    }

    void prepare() {
        try {
            try (Connection connection = connect(MAINTENANCE, roles.administrator());
                    Statement statement = connection.createStatement()) {
                for (Role role : List.of(roles.owner(), roles.service())) {
                    createOnce(role, statement);
                }
                createOnce(statement);
            }
            for (Role role : List.of(roles.owner(), roles.service())) {
                requireDurable(role);
            }
        } catch (SQLException e) {
            throw new CannotStart(
                    "PostgreSQL started on port %d but does not answer: %s."
                            .formatted(port, e.getMessage()),
                    e);
        }
    }

    /** Makes it as it was at the first start: everything in it is gone. */
    void makeAnew() throws SQLException {
        try (Connection connection = connect(MAINTENANCE, roles.administrator());
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + NAME + " with (force)");
            createOnce(statement);
        }
    }

    private static void createOnce(Role role, Statement statement) throws SQLException {
        if (isMissing("select 1 from pg_roles where rolname = '" + role.name() + "'", statement)) {
            statement.execute("create role " + role.name() + " login");
        }
        statement.execute("alter role %s password '%s'".formatted(role.name(), role.password()));
    }

    private void createOnce(Statement statement) throws SQLException {
        boolean missing =
                isMissing("select 1 from pg_database where datname = '" + NAME + "'", statement);
        statement.execute(
                (missing ? "create database %s owner %s" : "alter database %s owner to %s")
                        .formatted(NAME, roles.owner().name()));
    }

    private static boolean isMissing(String query, Statement statement) throws SQLException {
        try (ResultSet existing = statement.executeQuery(query)) {
            return !existing.next();
        }
    }

    /** Asks a session: a setting of the database or the role beats what the server was given. */
    private void requireDurable(Role role) throws SQLException {
        try (Connection connection = connect(NAME, role);
                PreparedStatement ask =
                        connection.prepareStatement("select current_setting(?) as value")) {
            for (String setting : DURABLE_IF_ON) {
                ask.setString(1, setting);
                try (ResultSet answer = ask.executeQuery()) {
                    String value = answer.next() ? answer.getString("value") : "unknown";
                    if (!"on".equals(value)) {
                        throw new CannotStart(
                                ("PostgreSQL runs with %s=%s, so an acknowledged decision could"
                                                + " be lost: remove that setting from the database"
                                                + " or the role %s.")
                                        .formatted(setting, value, role.name()));
                    }
                }
            }
        }
    }

    private Connection connect(String database, Role role) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(database);
        source.setUser(role.name());
        source.setPassword(role.password());
        return source.getConnection();
    }
}
