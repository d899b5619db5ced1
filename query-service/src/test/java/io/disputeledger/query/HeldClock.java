package io.disputeledger.query;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * Holds up whoever is about to set the clock of a sandbox, in the database, until it is released.
 */
final class HeldClock implements AutoCloseable {

    private final Connection holder;

    private HeldClock(Connection holder) {
        this.holder = holder;
    }

    /** Everybody may read the clock of this database, and nobody set it. */
    static HeldClock in(String database) throws SQLException {
        Connection holder = DriverManager.getConnection(database);
        holder.setAutoCommit(false);
        HeldClock held = new HeldClock(holder);
        held.ask("select exists (select from ledger.sandbox_clock for update)");
        return held;
    }

    /** Waits until so many are held up, by this or by one who is. */
    void awaitHeldUp(int count) {
        await().atMost(Duration.ofSeconds(30)).until(() -> isHoldingUp(count));
    }

    boolean isHoldingUp(int count) throws SQLException {
        return ask(
                "select count(*) = "
                        + count
                        + " from pg_stat_activity where wait_event_type = 'Lock'"
                        + " and datname = current_database()");
    }

    /** Lets them go on, and waits until no step of a jump is on its way. */
    void release() throws SQLException {
        holder.commit();
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        ask("select not exists (select from pg_locks where objid = 0x4a554d50)"));
    }

    private boolean ask(String question) throws SQLException {
        try (Statement statement = holder.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    @Override
    public void close() throws SQLException {
        holder.close();
    }
}
