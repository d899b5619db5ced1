package io.disputeledger.store.proofs;

import io.disputeledger.store.database.Database;
import io.disputeledger.store.database.Tables;
import io.disputeledger.store.log.tiles.TiledNodes;
import io.disputeledger.store.log.tree.ConsistencyProof;
import io.disputeledger.store.log.tree.TreeHasher;
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
    private final String ofStream;
    private final String keys;

    /** The log in the tables of a schema. */
    public LogReader(DataSource dataSource, String schema) {
        database = new Database(dataSource);
        tables = new Tables(schema);
        history = new StoredHistory(database, tables);
        positionOf = tables.in("select position from {event} where event_id = ?");
        ofStream = tables.in("select position from {event} where stream = ? order by sequence");
        keys = tables.in("select verifier_key from {log_key} order by first_used, verifier_key");
    }

    /** The newest tree that was signed; empty before the log was opened for the first time. */
    public Optional<SignedTree> newest() {
        return history.newest().map(this::tree);
    }

    /** The first tree that was signed with the event at this position in it. */
    public Optional<SignedTree> covering(long position) {
        return history.covering(position + 1).map(this::tree);
    }

    /** The tree of this size, if it was signed. */
    public Optional<SignedTree> at(long size) {
        return history.covering(size).filter(found -> found.size() == size).map(this::tree);
    }

    /**
     * That the tree of the new size begins with the whole of that of the old one; empty when no
     * tree as large was signed yet.
     *
     * @throws IllegalArgumentException unless the old size is from 1 to the new one
     */
    public Optional<ConsistencyProof> consistency(long oldSize, long newSize) {
        TreeHasher hasher = new TreeHasher();
        return history.covering(newSize)
                .map(_ ->
                        new TiledNodes(new StoredTiles(database, tables, hasher), newSize, hasher))
                .map(nodes -> ConsistencyProof.of(oldSize, newSize, nodes, hasher));
    }

    /** Every key that signed, the first one first. Which to trust is for the reader to know. */
    public List<String> keys() {
        return database.query(keys, row -> row.getString(1));
    }

    /** The positions of a stream's events, in order. */
    public List<Long> positionsOf(String stream) {
        return database.query(ofStream, row -> row.getLong(1), stream);
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
