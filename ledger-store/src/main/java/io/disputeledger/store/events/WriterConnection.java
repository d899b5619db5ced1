package io.disputeledger.store.events;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one connection of the writer, kept between batches, and replaced when it is lost. */
final class WriterConnection implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(WriterConnection.class);

    // The plan of an append does not depend on what it appends, but PostgreSQL would make it anew
    // for every small batch: a quarter of the time that such a batch takes there.
    private static final String PLAN_ONCE = "set plan_cache_mode = force_generic_plan; commit";
    private static final String PLAN_AS_USUAL = "reset plan_cache_mode";

    private final DataSource dataSource;
    private final Duration silenceMax;
    private @Nullable Connection open;

    /** A connection that counts as lost when the database says nothing for the given time. */
    WriterConnection(DataSource dataSource, Duration silenceMax) {
        this.dataSource = dataSource;
        this.silenceMax = silenceMax;
    }

    Connection get() throws SQLException {
        Connection connection = open;
        if (connection == null) {
            connection = dataSource.getConnection();
            open = connection;
            connection.setNetworkTimeout(Runnable::run, Math.toIntExact(silenceMax.toMillis()));
            // Each statement must see what was committed before it got the lock on the head.
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setAutoCommit(false);
            execute(connection, PLAN_ONCE);
        }
        return connection;
    }

    /** Ends a transaction that failed; without a connection it has ended already. */
    void rollBack() {
        if (open != null) {
            try {
                open.rollback();
            } catch (SQLException e) {
                log.debug("The connection was lost, and the transaction with it.", e);
                discard();
            }
        }
    }

    /** Never uses this connection again. */
    void discard() {
        Connection lost = open;
        open = null;
        if (lost != null) {
            try (lost) {
                lost.abort(Runnable::run);
            } catch (SQLException e) {
                log.debug("The lost connection could not be closed.", e);
            }
        }
    }

    @Override
    public void close() {
        Connection idle = open;
        open = null;
        if (idle != null) {
            try (idle) {
                idle.setAutoCommit(true);
                execute(idle, PLAN_AS_USUAL);
            } catch (SQLException e) {
                log.debug("The writer's connection was lost before it was given back.", e);
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
