package io.disputeledger.store.proofs;

import io.disputeledger.store.database.Rows;
import io.disputeledger.store.database.Tables;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** What the tables say about the log as a whole. */
final class StoredHistory {

    /** A checkpoint as it is stored. */
    record StoredCheckpoint(long size, String note) {}

    private final Rows rows;
    private final String size;
    private final String newest;
    private final String covering;

    StoredHistory(Rows rows, Tables tables) {
        this.rows = rows;
        size = tables.in("select size from {log_head}");
        newest = tables.in("select size, note from {checkpoint} order by size desc limit 1");
        covering =
                tables.in(
                        "select size, note from {checkpoint} where size >= ? order by size limit 1");
    }

    /** How many events there are. */
    long size() {
        return rows.query(size, row -> row.getLong(1)).stream()
                .findFirst()
                .orElseThrow(() ->
                        new EventStoreException(
                                "The log has no head: its one row in log_head is missing."));
    }

    Optional<StoredCheckpoint> newest() {
        return first(newest);
    }

    /** The first checkpoint of a tree that is at least so large. */
    Optional<StoredCheckpoint> covering(long sizeMin) {
        return first(covering, sizeMin);
    }

    private Optional<StoredCheckpoint> first(String sql, Object... values) {
        List<StoredCheckpoint> found =
                rows.query(
                        sql, row -> new StoredCheckpoint(row.getLong(1), row.getString(2)), values);
        return found.stream().findFirst();
    }
}
