package io.disputeledger.store.proofs;

import io.disputeledger.store.database.Database;
import io.disputeledger.store.database.Tables;
import io.disputeledger.store.proofs.StoredHistory.StoredCheckpoint;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;

/** Reads the log for those who want proof. It needs no key, and may run in any process. */
public final class LogReader {

    private final Database database;
    private final Tables tables;
    private final StoredHistory history;
    private final String positionOf;

    /** The log in the tables of a schema. */
    public LogReader(DataSource dataSource, String schema) {
        database = new Database(dataSource);
        tables = new Tables(schema);
        history = new StoredHistory(database, tables);
        positionOf = tables.in("select position from {event} where event_id = ?");
    }

    /** The newest tree that was signed; empty before the log was opened for the first time. */
    public Optional<SignedTree> newest() {
        return history.newest().map(this::tree);
    }

    /** The first tree that was signed with the event at this position in it. */
    public Optional<SignedTree> covering(long position) {
        return history.covering(position + 1).map(this::tree);
    }

    /** Where the event with the identifier is. */
    public OptionalLong positionOf(String eventId) {
        List<Long> found = database.query(positionOf, row -> row.getLong(1), eventId);
        return found.isEmpty() ? OptionalLong.empty() : OptionalLong.of(found.getFirst());
    }

    private SignedTree tree(StoredCheckpoint checkpoint) {
        return new SignedTree(database, tables, checkpoint.size(), checkpoint.note());
    }
}
