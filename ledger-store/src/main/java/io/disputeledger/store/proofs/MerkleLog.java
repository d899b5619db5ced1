package io.disputeledger.store.proofs;

import io.disputeledger.store.database.Rows;
import io.disputeledger.store.database.Tables;
import io.disputeledger.store.events.LogExtension;
import io.disputeledger.store.events.LogStatement;
import io.disputeledger.store.events.LogWriter;
import io.disputeledger.store.events.NewEvent;
import io.disputeledger.store.log.notes.SignedNote;
import io.disputeledger.store.log.tiles.FullTile;
import io.disputeledger.store.log.tiles.Tile;
import io.disputeledger.store.log.tiles.TileEdge;
import io.disputeledger.store.log.tree.AppendedNodes;
import io.disputeledger.store.log.tree.Hash;
import io.disputeledger.store.log.tree.TreeHasher;
import io.disputeledger.store.proofs.LogInserts.Checkpointed;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/**
 * The Merkle tree over the events, extended in the transaction that appends them. Each batch ends
 * in a checkpoint, which is signed while the database commits: nobody sees it before it holds. It
 * is stored with the next batch, or a moment later when there is none.
 */
public final class MerkleLog implements LogWriter {

    /** Where another process is further ahead than this, the tiles are read, not the events. */
    private static final long CATCH_UP_MAX = 2L * Tile.WIDTH;

    private final Tables tables;
    private final LogIdentity identity;
    private final Consumer<SignedNote> published;
    private final LogInserts inserts;
    private final TreeHasher hasher = new TreeHasher();
    private final ExecutorService signer =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("checkpoint-signer").daemon().factory());

    private TileEdge edge = TileEdge.of(_ -> new byte[0], 0, hasher);
    private @Nullable Checkpointed unsaved;

    /**
     * A log in these tables.
     *
     * @param schema of the tables
     * @param identity in whose name it signs
     * @param published is told of each checkpoint once it holds; it must return at once
     */
    public MerkleLog(String schema, LogIdentity identity, Consumer<SignedNote> published) {
        this.tables = new Tables(schema);
        this.inserts = new LogInserts(tables);
        this.identity = identity;
        this.published = published;
    }

    @Override
    public void open(Connection connection) throws SQLException {
        try {
            Rows rows = Rows.within(connection);
            StoredTiles tiles = new StoredTiles(rows, tables, hasher);
            StoredHistory history = new StoredHistory(rows, tables);
            long size = history.size();
            long signed = new SignedHistory(history, tiles, identity, hasher).verify(size);
            edge = TileEdge.of(tiles, size, hasher);
            unsaved = signed < size ? sign(edge) : null;
            inserts.register(connection, identity.keys());
        } catch (EventStoreException e) {
            throw unwrapped(e);
        }
    }

    @Override
    public Hash leaf(byte[] entry) {
        return new TreeHasher().leaf(entry);
    }

    @Override
    public LogExtension extend(Connection connection, long firstPosition, List<NewEvent> events)
            throws SQLException {
        catchUp(connection, firstPosition);
        TileEdge grown = edge.copy();
        AppendedNodes nodes = new AppendedNodes(edge.frontier());
        List<FullTile> tiles = new ArrayList<>();
        for (NewEvent event : events) {
            grown.append(Objects.requireNonNull(event.leaf()), nodes, tiles::add);
        }
        Checkpointed signed = sign(grown);
        List<LogStatement> extension = new ArrayList<>(inserts.save(tiles));
        extension.addAll(inserts.save(unsaved));
        BatchProofs proofs = BatchProofs.of(firstPosition, events, nodes, signed);
        return new Extension(
                extension,
                () -> {
                    edge = grown;
                    unsaved = signed;
                    signed.note().thenAccept(published);
                    return proofs;
                });
    }

    @Override
    public boolean isBehind(long size) {
        return unsaved != null || edge.size() < size;
    }

    @Override
    public LogExtension rest(Connection connection, long size) throws SQLException {
        List<LogStatement> rest = new ArrayList<>(inserts.save(unsaved));
        if (edge.size() < size) {
            // Appended by this process, perhaps, whose connection was lost before it heard so.
            catchUp(connection, size);
            rest.addAll(inserts.save(sign(edge)));
        }
        return new Extension(
                rest,
                () -> {
                    unsaved = null;
                    return LogExtension.NONE.committed();
                });
    }

    @Override
    public void close() {
        signer.shutdown();
    }

    private Checkpointed sign(TileEdge tree) {
        long size = tree.size();
        Hash root = tree.root();
        return new Checkpointed(
                size, CompletableFuture.supplyAsync(() -> identity.sign(size, root), signer));
    }

    /** Other processes append as well: what they did since is read, under the lock on the head. */
    private void catchUp(Connection connection, long size) throws SQLException {
        if (edge.size() > size) {
            throw new EventStoreException(
                    "The log was set back: it has %d events, and had %d."
                            .formatted(size, edge.size()));
        }
        if (edge.size() == size) {
            return;
        }
        try {
            StoredTiles tiles = new StoredTiles(Rows.within(connection), tables, hasher);
            edge =
                    size - edge.size() > CATCH_UP_MAX
                            ? TileEdge.of(tiles, size, hasher)
                            : extended(tiles.leaves(edge.size(), size));
        } catch (EventStoreException e) {
            throw unwrapped(e);
        }
        if (edge.size() != size) {
            throw new EventStoreException(
                    "Events are missing: there are %d, but the head of the log says %d."
                            .formatted(edge.size(), size));
        }
    }

    private TileEdge extended(List<Hash> leaves) {
        TileEdge ahead = edge.copy();
        leaves.forEach(leaf -> ahead.append(leaf, (_, _, _) -> {}, _ -> {}));
        return ahead;
    }

    /** The storage tells lost connections from other faults by the exception of the driver. */
    private static SQLException unwrapped(EventStoreException e) {
        if (e.getCause() instanceof SQLException cause) {
            return cause;
        }
        throw e;
    }

    private record Extension(List<LogStatement> statements, Commit commit) implements LogExtension {
        @Override
        public Proven committed() {
            return commit.proven();
        }
    }

    private interface Commit {
        LogExtension.Proven proven();
    }
}
