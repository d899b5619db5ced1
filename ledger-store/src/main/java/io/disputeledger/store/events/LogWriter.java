package io.disputeledger.store.events;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Extends a log of its own (a Merkle tree, say) in the transaction that appends the events, and in
 * the same round trip.
 */
public interface LogWriter {

    /** Keeps no log. */
    LogWriter NONE = (_, _, _) -> List.of();

    /**
     * The statements that extend the log by a batch. Called by one thread at a time. The batch may
     * yet fail: the next call then names the same or, when another process appended meanwhile, a
     * higher position, and nothing of this one's statements is stored.
     *
     * @param connection the writer's, to read what the log needs; it must not end the transaction
     * @param firstPosition of the batch; all earlier events have been committed
     * @param events at consecutive positions
     * @throws SQLException when what the log needs cannot be read; the batch then fails
     */
    List<LogStatement> extend(Connection connection, long firstPosition, List<EncodedEvent> events)
            throws SQLException;

    /**
     * The size of the event as an entry of the log, measured against the bound on entries. Called
     * by many threads.
     */
    default int entryBytes(EncodedEvent event) {
        return event.contentBytes();
    }
}
