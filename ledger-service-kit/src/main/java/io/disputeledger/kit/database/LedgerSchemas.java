package io.disputeledger.kit.database;

import io.disputeledger.kit.events.EventEngine;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/**
 * Brings the shared schemas (events, keys) up to date, then the service's own, and grants the
 * service what it needs there. Every service does so at its start; whoever comes first does the
 * work, and the others wait.
 */
public class LedgerSchemas implements FlywayMigrationStrategy {

    private static final String KEYS = "ledger_keys";

    // Any fixed number will do. The transaction does nothing else, and lasts as long as the work.
    private static final String TAKE_TURN =
            "set local idle_in_transaction_session_timeout = 0;"
                    + " select pg_advisory_xact_lock(0x4d4947524154)";

    private final EventEngine engine;
    private final DataSource service;
    private final DataSource owner;

    /**
     * The schemas of one database.
     *
     * @param engine whose event tables are made
     * @param service connects as the service
     * @param owner connects as the owner of all tables
     */
    public LedgerSchemas(EventEngine engine, DataSource service, DataSource owner) {
        this.engine = engine;
        this.service = service;
        this.owner = owner;
    }

    @Override
    public void migrate(Flyway own) {
        try (Connection turn = owner.getConnection()) {
            turn.setAutoCommit(false);
            try (Statement statement = turn.createStatement()) {
                statement.execute(TAKE_TURN);
            }
            EngineInUse.require(engine, turn);
            migrateAll(own);
            turn.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException("The schemas could not be brought up to date.", e);
        }
    }

    private void migrateAll(Flyway own) throws SQLException {
        Map<String, String> names = Map.of("service", nameOfService());
        migrate(shared(EventEngine.SCHEMA, "db/ledger"), names);
        migrate(
                shared(EventEngine.SCHEMA, engine.migrations())
                        .table(engine.history())
                        // The schema is not empty: the tables above are in it.
                        .baselineOnMigrate(true)
                        .baselineVersion("0"),
                names);
        migrate(shared(KEYS, "db/ledger-keys"), names);
        migrate(Flyway.configure().configuration(own.getConfiguration()), names);
    }

    private static FluentConfiguration shared(String schema, String location) {
        return Flyway.configure().schemas(schema).locations("classpath:" + location);
    }

    private void migrate(FluentConfiguration migrations, Map<String, String> names) {
        migrations.dataSource(owner).placeholders(names).load().migrate();
    }

    /** As an identifier in SQL. */
    private String nameOfService() throws SQLException {
        try (Connection connection = service.getConnection();
                Statement statement = connection.createStatement();
                ResultSet name = statement.executeQuery("select quote_ident(current_user)")) {
            if (!name.next()) {
                throw new SQLException("The database does not tell who is connected.");
            }
            return name.getString(1);
        }
    }
}
