package io.disputeledger.store.fsck;

import io.disputeledger.store.database.Rows;
import io.disputeledger.store.database.Tables;
import java.util.List;

/** The stored checkpoints, page by page. */
final class CheckpointRows {

    private record Row(long size, String note) {}

    private final Rows rows;
    private final Trust trust;
    private final String between;

    CheckpointRows(Rows rows, Tables tables, Trust trust) {
        this.rows = rows;
        this.trust = trust;
        between =
                tables.in(
                        "select size, coalesce(note, '') from {checkpoint}"
                                + " where size >= ? and size <= ? order by size");
    }

    /** Those of trees from the first size to the last, inclusive. */
    List<Testimony> between(long first, long last) {
        List<Row> found =
                rows.query(between, row -> new Row(row.getLong(1), row.getString(2)), first, last);
        // A signature takes longer to verify than a hundred events to hash.
        return found.parallelStream()
                .map(row -> Testimony.stored(row.size(), row.note(), trust))
                .toList();
    }
}
