package io.disputeledger.store.fsck;

import io.disputeledger.store.fsck.EventPages.StoredEvent;
import io.disputeledger.store.log.tiles.Tile;
import io.disputeledger.store.log.tiles.TileEdge;
import io.disputeledger.store.log.tree.Hash;
import io.disputeledger.store.log.tree.TreeHasher;
import java.util.ArrayList;
import java.util.List;

/**
 * The edge of a tree of some size, out of its tiles: no event before the last partial tile is read.
 * To be believed only when its root was signed.
 */
record GivenTree(EventPages events, TileRows tiles, TreeHasher hasher) {

    /** What to go on from, or a fault in the tiles. */
    TileEdge edge(long size) {
        return TileEdge.of(this::partial, size, hasher);
    }

    /** The edge of the tree that was signed, or a fault. */
    TileEdge edge(Place place, long size, Hash root) {
        TileEdge edge = edge(size);
        if (!edge.root().equals(root)) {
            throw new FaultFound(
                    place,
                    "root",
                    edge.root() + " (as of the tiles and the events after the last full tile)",
                    root);
        }
        return edge;
    }

    private byte[] partial(Tile tile) {
        long first = tile.index() * Tile.WIDTH;
        List<Hash> hashes =
                tile.level() == 0
                        ? leaves(first, tile.width())
                        : tiles.roots(tile.level() - 1, first, tile.width());
        byte[] contents = new byte[tile.width() * Hash.BYTES];
        for (int place = 0; place < tile.width(); place++) {
            hashes.get(place).write(contents, place * Hash.BYTES);
        }
        return contents;
    }

    private List<Hash> leaves(long first, int count) {
        List<Hash> leaves = new ArrayList<>(count);
        for (StoredEvent event : events.read(first, first + count)) {
            leaves.add(event.leaf(first + leaves.size(), hasher));
        }
        if (leaves.size() < count) {
            throw EventPages.missing(first + leaves.size());
        }
        return leaves;
    }
}
