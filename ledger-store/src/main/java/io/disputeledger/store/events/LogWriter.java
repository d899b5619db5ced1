package io.disputeledger.store.events;

import io.disputeledger.store.log.tree.Hash;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Extends a log of its own (a Merkle tree, say) in the transaction that appends the events, and in
 * the same round trip. Called by one thread at a time.
 */
public interface LogWriter extends AutoCloseable {

    /** Keeps no log. */
    LogWriter NONE =
            new LogWriter() {
                @Override
                public LogExtension extend(
                        Connection connection, long firstPosition, List<NewEvent> events) {
                    return LogExtension.NONE;
                }
            };

    /**
     * Compares the log with the events that are stored, before anything is appended. The caller
     * commits.
     *
     * @throws IllegalStateException in one sentence, when nothing must be appended to this log
     * @throws SQLException when the database cannot be used
     */
    default void open(Connection connection) throws SQLException {}

    /**
     * Hashes the entry of one event, in the thread of whoever appends it: many at a time, before
     * the one writer sees them. Null where the log does not hash.
     */
    default @Nullable Hash leaf(byte[] entry) {
        return null;
    }

    /**
     * What extends the log by a batch. The batch may yet fail: the next call then names the same
     * or, when another process appended meanwhile, a higher position, and nothing of this one's
     * statements is stored.
     *
     * @param connection the writer's, to read what the log needs; it must not end the transaction
     * @param firstPosition of the batch; all earlier events have been committed
     * @param events at consecutive positions
     * @throws SQLException when what the log needs cannot be read; the batch then fails
     */
    LogExtension extend(Connection connection, long firstPosition, List<NewEvent> events)
            throws SQLException;

    /**
     * Whether the log has anything to write though no events come.
     *
     * @param size of the log, as far as the storage knows: it may have learnt of events that
     *     another process appended, or that it appended itself without hearing so
     */
    default boolean isBehind(long size) {
        return false;
    }

    /**
     * What the log writes then: at least one statement.
     *
     * @throws SQLException when what the log needs cannot be read; it is asked again later
     */
    default LogExtension rest(Connection connection, long size) throws SQLException {
        return LogExtension.NONE;
    }

    @Override
    default void close() {}
}
