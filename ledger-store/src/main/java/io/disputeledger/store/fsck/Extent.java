package io.disputeledger.store.fsck;

import io.disputeledger.store.database.Rows;
import io.disputeledger.store.database.Tables;
import org.jspecify.annotations.Nullable;

/**
 * How far the log reaches by each of its tables, read in one statement, so at one moment: the
 * ledger may be appended to while it is checked. What lies below the size does not change any more.
 *
 * @param heads rows of the head
 * @param size events, as the head says
 * @param end the position after the last event
 * @param strayEvent the first event at a position the log does not have
 * @param newestCheckpoint size of the newest; -1 for none
 * @param strayCheckpoint size of the first that covers more than the log has
 * @param strayTile the first tile that the log does not fill
 */
record Extent(
        int heads,
        long size,
        long end,
        @Nullable Long strayEvent,
        long newestCheckpoint,
        @Nullable Long strayCheckpoint,
        @Nullable String strayTile) {

    private static final String SIZE = "size";

    // Levels from 7 on would be filled by 2^64 events.
    private static final String STATEMENT =
            """
            with head as (select count(*)::int as heads, coalesce(max(size), 0) as size
                          from {log_head}),
                 stray_tile as (select t.level, t.index
                                from {tile} t, head
                                where t.level not between 0 and 6 or t.index < 0
                                   or t.index >= head.size >> least(8 * (t.level + 1), 63)
                                order by t.level, t.index
                                limit 1)
            select head.heads,
                   head.size,
                   coalesce((select max(position) + 1 from {event}), 0),
                   coalesce((select min(position) from {event} where position < 0),
                            (select min(position) from {event} where position >= head.size)),
                   coalesce((select max(size) from {checkpoint}), -1),
                   coalesce((select min(c.size) from {checkpoint} c where c.size < 0),
                            (select min(c.size) from {checkpoint} c where c.size > head.size)),
                   (select level || '/' || index from stray_tile)
            from head
            """;

    static Extent read(Rows rows, Tables tables) {
        return rows.query(
                        tables.in(STATEMENT),
                        row ->
                                new Extent(
                                        row.getInt(1),
                                        row.getLong(2),
                                        row.getLong(3),
                                        row.getObject(4, Long.class),
                                        row.getLong(5),
                                        row.getObject(6, Long.class),
                                        row.getString(7)))
                .getFirst();
    }

    /** Refuses a head that the events and what was signed of them contradict. */
    void requireHead() {
        if (heads != 1) {
            throw new FaultFound(new Place.Head(), "row", "one", heads + " rows");
        }
        if (end != size && newestCheckpoint == end) {
            throw new FaultFound(
                    new Place.Head(),
                    SIZE,
                    end + " (as of the events and the newest checkpoint)",
                    size);
        }
    }

    /** Refuses what lies beyond the end of the log; asked last, when all before it agrees. */
    void requireNothingBeyond() {
        if (strayEvent != null) {
            throw EventPages.fault(strayEvent, "position", "from 0 to " + (size - 1), strayEvent);
        }
        if (strayCheckpoint != null) {
            throw new FaultFound(
                    new Place.StoredCheckpoint(strayCheckpoint),
                    SIZE,
                    "from 0 to %d, the size of the log".formatted(size),
                    strayCheckpoint);
        }
        if (strayTile != null) {
            throw new FaultFound(place(strayTile), "row", "absent (it is not full)", "stored");
        }
    }

    private static Place place(String levelAndIndex) {
        String[] parts = levelAndIndex.split("/", -1);
        return new Place.StoredTile(Integer.parseInt(parts[0]), Long.parseLong(parts[1]));
    }
}
