package io.disputeledger.kit.database;

import io.disputeledger.kit.events.EventEngine;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Which engine a database was made for. Events and the places of their readers have another form in
 * each, so a service with the wrong engine would begin a second history beside the first.
 */
final class EngineInUse {

    // Asks the catalogue, which anybody may read.
    private static final String HAS_TABLE =
            "select exists (select from pg_catalog.pg_tables where schemaname = ? and tablename = ?)";

    private EngineInUse() {}

    /**
     * Lets the chosen engine pass on a new database, and on one of its own.
     *
     * @throws RefusedToStart when another engine has its tables there
     */
    static void require(EventEngine chosen, Connection connection) throws SQLException {
        for (EventEngine other : EventEngine.values()) {
            if (other != chosen && hasTablesOf(other, connection)) {
                throw new RefusedToStart(
                        ("The database holds events of %1$s=%2$s, which %3$s cannot read: set"
                                        + " %1$s=%2$s again, or use another database (with ./start"
                                        + " another LEDGER_HOME).")
                                .formatted(
                                        EventEngine.PROPERTY, other.setting(), chosen.setting()));
            }
        }
    }

    private static boolean hasTablesOf(EventEngine engine, Connection connection)
            throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement(HAS_TABLE)) {
            ask.setString(1, EventEngine.SCHEMA);
            ask.setString(2, engine.table());
            try (ResultSet answer = ask.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
