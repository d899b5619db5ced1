package io.disputeledger.store.fsck.tampering;

import io.disputeledger.store.events.EncodedEvent;
import io.disputeledger.store.fsck.testing.SignedLedger;
import io.disputeledger.store.log.notes.Checkpoint;
import io.disputeledger.store.log.notes.LogKey;
import io.disputeledger.store.log.tiles.FullTile;
import io.disputeledger.store.log.tiles.TileEdge;
import io.disputeledger.store.log.tree.Hash;
import io.disputeledger.store.log.tree.TreeHasher;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What somebody can do who may write the database, and knows how the log is made. */
final class ForgedLog {

    private ForgedLog() {}

    /** Makes all tiles fit the events. */
    static void tiles(Scene scene) throws SQLException {
        scene.update("delete from {tile}");
        List<FullTile> tiles = new ArrayList<>();
        TileEdge edge = TileEdge.of(_ -> new byte[0], 0, new TreeHasher());
        for (Hash leaf : leaves(scene)) {
            edge.append(leaf, (_, _, _) -> {}, tiles::add);
        }
        for (FullTile tile : tiles) {
            scene.change(
                    "insert into {tile} (level, index, root, hashes) values (?, ?, ?, ?)",
                    tile.level(),
                    tile.index(),
                    tile.root().toBytes(),
                    tile.hashes());
        }
    }

    /** Signs all checkpoints anew, and one of all events, so that they fit the events. */
    static void checkpoints(Scene scene, LogKey key) throws SQLException {
        List<Hash> leaves = leaves(scene);
        TreeSet<Long> sizes = new TreeSet<>(scene.checkpoints());
        sizes.add((long) leaves.size());
        scene.update("delete from {checkpoint}");
        TileEdge edge = TileEdge.of(_ -> new byte[0], 0, new TreeHasher());
        for (long size : sizes) {
            while (edge.size() < size) {
                edge.append(leaves.get((int) edge.size()), (_, _, _) -> {}, _ -> {});
            }
            scene.change(
                    "insert into {checkpoint} (size, note) values (?, ?)",
                    size,
                    new Checkpoint(SignedLedger.ORIGIN, size, edge.root())
                            .sign(List.of(key))
                            .encode());
        }
    }

    private static List<Hash> leaves(Scene scene) throws SQLException {
        TreeHasher hasher = new TreeHasher();
        return scene.all(
                "select " + EncodedEvent.COLUMNS + " from {event} order by position",
                row -> hasher.leaf(EncodedEvent.read(row).entry().encode()));
    }
}
