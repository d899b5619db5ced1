package io.disputeledger.query;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * Holds the timelines projection up at one position, so that a test can look at it on its way. It
 * acts in the database, where the projection cannot tell it from a slow disk.
 */
final class Gate implements AutoCloseable {

    /** Any number that nothing else locks. */
    private static final long KEY = 4711;

    private final Connection holder;

    private Gate(Connection holder) {
        this.holder = holder;
    }

    /** The projection waits at the position until the gate is closed. */
    static Gate holdingAt(String database, long position) {
        return at(database, position, "perform pg_advisory_xact_lock(" + KEY + ");");
    }

    /** The projection fails at the position until the gate is closed. */
    static Gate failingAt(String database, long position) {
        return at(database, position, "raise exception 'The gate is shut.';");
    }

    /** Waits until the projection stands at the gate. */
    void awaitSomebody() {
        await().atMost(Duration.ofSeconds(60)).until(this::isSomebodyWaiting);
    }

    private boolean isSomebodyWaiting() throws SQLException {
        try (Statement statement = holder.createStatement();
                ResultSet waiting =
                        statement.executeQuery(
                                "select 1 from pg_locks where locktype = 'advisory' and objid = "
                                        + KEY
                                        + " and not granted")) {
            return waiting.next();
        }
    }

    private static Gate at(String database, long position, String action) {
        try {
            Connection holder = DriverManager.getConnection(database);
            try (Statement statement = holder.createStatement()) {
                statement.execute("select pg_advisory_lock(" + KEY + ")");
                statement.execute(
                        """
                        create function query.gate() returns trigger language plpgsql as
                        $$ begin %s return new; end; $$
                        """
                                .formatted(action));
                statement.execute(
                        """
                        create trigger gate before insert on query.timeline_entry
                        for each row when (new.position = %d) execute function query.gate()
                        """
                                .formatted(position));
            }
            return new Gate(holder);
        } catch (SQLException e) {
            throw new IllegalStateException("The gate could not be set up.", e);
        }
    }

    @Override
    public void close() {
        try (holder;
                Statement statement = holder.createStatement()) {
            statement.execute("select pg_advisory_unlock(" + KEY + ")");
            // Waits for whoever passes through it now.
            statement.execute("drop function query.gate() cascade");
        } catch (SQLException e) {
            throw new IllegalStateException("The gate could not be taken away.", e);
        }
    }
}
