package io.disputeledger.store.fsck;

import io.disputeledger.store.database.Rows;
import io.disputeledger.store.database.Tables;
import java.util.List;

/**
 * What one pass in the order of positions cannot see: stream versions, identifiers, and whether the
 * indexes show the rows that the table has. PostgreSQL sorts, on disk where it must.
 */
final class TableComparison {

    private final Rows rows;
    private final Tables tables;
    private final FsckObserver observer;

    TableComparison(Rows rows, Tables tables, FsckObserver observer) {
        this.rows = rows;
        this.tables = tables;
        this.observer = observer;
    }

    /** Of all events below the size, without trusting any index. */
    void whole(long size) {
        observer.comparing("the indexes with the table");
        new IndexComparison(rows, tables).require(size);
        try (PlannerSettings _ = PlannerSettings.tableOnly(rows)) {
            observer.comparing("the versions of streams");
            versions(
                    """
                    select position, stream, sequence
                    from (select position, stream, sequence,
                                 lag(sequence) over (partition by stream order by position)
                                     as previous
                          from {event}
                          where position < ?) as versions
                    where case when previous is null then sequence <> 0
                               else sequence - previous <> 1 end
                    order by position
                    limit 1
                    """,
                    size);
            observer.comparing("the identifiers of events");
            identifiers(size);
        }
    }

    /** Of the events from the first up to the size; trusts the indexes for those before. */
    void since(long first, long size) {
        observer.comparing("the versions of streams");
        versions(
                """
                select e.position, e.stream, e.sequence
                from {event} e
                    left join {event} before
                        on before.stream = e.stream and before.sequence = e.sequence - 1
                where e.position >= ? and e.position < ? and e.sequence > 0
                    and (before.position is null or before.position >= e.position)
                order by e.position
                limit 1
                """,
                first,
                size);
    }

    private record Version(long position, String stream, long sequence) {}

    private void versions(String sql, Object... values) {
        List<Version> wrong =
                rows.query(
                        tables.in(sql),
                        row -> new Version(row.getLong(1), row.getString(2), row.getLong(3)),
                        values);
        wrong.forEach(version -> {
            throw EventPages.fault(
                    version.position(),
                    "version",
                    "the next of the stream " + version.stream(),
                    version.sequence());
        });
    }

    private void identifiers(long size) {
        rows.query(
                        tables.in(
                                """
                                select event_id, min(position), max(position)
                                from {event}
                                where position < ?
                                group by event_id
                                having count(*) > 1
                                order by max(position)
                                limit 1
                                """),
                        row ->
                                EventPages.fault(
                                        row.getLong(3),
                                        "identifier",
                                        "its own",
                                        "%s, as that of event %d"
                                                .formatted(row.getString(1), row.getLong(2))),
                        size)
                .forEach(fault -> {
                    throw fault;
                });
    }
}
