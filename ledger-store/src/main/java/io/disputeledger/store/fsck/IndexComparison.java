package io.disputeledger.store.fsck;

import io.disputeledger.store.database.Rows;
import io.disputeledger.store.database.Tables;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether each index of the event table shows exactly the rows of the table: a damaged or switched
 * off index hides events from readers, and lets a version or an identifier be used twice.
 */
final class IndexComparison {

    private static final String POSITIONS = "event_pkey";
    private static final String STREAMS = "one_event_per_stream_version";
    private static final String IDENTIFIERS = "one_event_per_identifier";

    // Counting a column that no index has makes the first part read the table itself. All parts
    // see the same moment. The sums tell rows that an index shows with other values.
    static final String STATEMENT =
            """
            with the_table as materialized (
                     select count(payload_type) as rows,
                            count(payload_type) filter (where position < ?) as below,
                            bit_xor(hashtextextended(stream, sequence)) as streams,
                            bit_xor(hashtextextended(event_id, 0)) as identifiers
                     from {event}),
                 by_stream as materialized (
                     select count(*) as rows,
                            bit_xor(hashtextextended(stream, sequence)) as streams
                     from {event}
                     where stream >= ''),
                 by_identifier as materialized (
                     select count(*) as rows,
                            bit_xor(hashtextextended(event_id, 0)) as identifiers
                     from {event}
                     where event_id >= '')
            select t.below, t.rows, s.rows, i.rows,
                   t.streams is not distinct from s.streams,
                   t.identifiers is not distinct from i.identifiers
            from the_table t, by_stream s, by_identifier i
            """;

    private final Rows rows;
    private final Tables tables;

    IndexComparison(Rows rows, Tables tables) {
        this.rows = rows;
        this.tables = tables;
    }

    private record Counts(
            long below,
            long all,
            long byStream,
            long byIdentifier,
            boolean sameStreams,
            boolean sameIdentifiers) {}

    /** Compares; the index of positions has shown as many events as the size says. */
    void require(long size) {
        requireThatTheyWork();
        Counts counts = counts(size);
        require(POSITIONS, counts.below(), size, true);
        require(STREAMS, counts.all(), counts.byStream(), counts.sameStreams());
        require(IDENTIFIERS, counts.all(), counts.byIdentifier(), counts.sameIdentifiers());
    }

    private void requireThatTheyWork() {
        Set<String> missing = new TreeSet<>(List.of(POSITIONS, STREAMS, IDENTIFIERS));
        rows.query(
                        """
                        select c.relname
                        from pg_index i join pg_class c on c.oid = i.indexrelid
                        where i.indrelid = ?::regclass and i.indisunique and i.indisvalid
                            and i.indisready and i.indislive and i.indpred is null
                        """,
                        row -> row.getString(1),
                        tables.in("{event}"))
                .forEach(missing::remove);
        missing.forEach(name -> {
            throw new FaultFound(new Place.Index(name), "state", "unique and valid", "not so");
        });
    }

    private Counts counts(long size) {
        try (PlannerSettings _ = PlannerSettings.indexesFirst(rows)) {
            return rows.query(
                            tables.in(STATEMENT),
                            row ->
                                    new Counts(
                                            row.getLong(1),
                                            row.getLong(2),
                                            row.getLong(3),
                                            row.getLong(4),
                                            row.getBoolean(5),
                                            row.getBoolean(6)),
                            size)
                    .getFirst();
        }
    }

    private static void require(String index, long inTable, long inIndex, boolean sameValues) {
        if (inTable != inIndex) {
            throw new FaultFound(
                    new Place.Index(index),
                    "content",
                    inTable + " events (as many as the table has)",
                    inIndex + " events");
        }
        if (!sameValues) {
            throw new FaultFound(
                    new Place.Index(index), "content", "the values of the table", "others");
        }
    }
}
