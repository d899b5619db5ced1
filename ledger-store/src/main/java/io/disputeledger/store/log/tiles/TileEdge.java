package io.disputeledger.store.log.tiles;

import io.disputeledger.store.log.tree.Hash;
import io.disputeledger.store.log.tree.MerkleFrontier;
import io.disputeledger.store.log.tree.NodeSink;
import io.disputeledger.store.log.tree.TreeHasher;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The right edge of a growing tree, with the tiles that are not full yet.
 *
 * <p>Not thread-safe. An append that is not committed is undone by going on from a {@link #copy}.
 */
public final class TileEdge {

    private final MerkleFrontier frontier;

    // One for each tile level that has hashes outside of full tiles.
    private final List<List<Hash>> partial;

    private TileEdge(MerkleFrontier frontier, List<List<Hash>> partial) {
        this.frontier = frontier;
        this.partial = partial;
    }

    /** The edge of a tree of which the tiles are kept. */
    public static TileEdge of(TileReader tiles, long size, TreeHasher hasher) {
        List<List<Hash>> partial = new ArrayList<>();
        for (int level = 0; size >>> (level * Tile.HEIGHT) > 0; level++) {
            long hashes = size >>> (level * Tile.HEIGHT);
            int width = (int) (hashes % Tile.WIDTH);
            List<Hash> edge = new ArrayList<>(Tile.WIDTH);
            if (width > 0) {
                byte[] contents = tiles.read(new Tile(level, hashes / Tile.WIDTH, width));
                for (int place = 0; place < width; place++) {
                    edge.add(Hash.read(contents, place * Hash.BYTES));
                }
            }
            partial.add(edge);
        }
        TiledNodes nodes =
                new TiledNodes(tile -> contents(partial.get(tile.level())), size, hasher);
        return new TileEdge(MerkleFrontier.of(hasher, size, nodes), partial);
    }

    /** The same edge, to append to. */
    public TileEdge copy() {
        List<List<Hash>> copies = new ArrayList<>(partial.size());
        partial.forEach(level -> copies.add(new ArrayList<>(level)));
        return new TileEdge(frontier.copy(), copies);
    }

    /** The leaves of the tree. */
    public long size() {
        return frontier.size();
    }

    /** The Merkle tree hash of all leaves. */
    public Hash root() {
        return frontier.root();
    }

    /** The edge without its tiles; not to be appended to. */
    public MerkleFrontier frontier() {
        return frontier;
    }

    /** Appends one leaf; says which nodes and which tiles it completed. */
    public void append(Hash leaf, NodeSink nodes, Consumer<FullTile> tiles) {
        frontier.append(
                leaf,
                (level, index, hash) -> {
                    nodes.completed(level, index, hash);
                    if (level % Tile.HEIGHT == 0) {
                        completed(level / Tile.HEIGHT, index, hash, tiles);
                    }
                });
    }

    private void completed(int level, long index, Hash hash, Consumer<FullTile> tiles) {
        if (level > 0) {
            List<Hash> below = partial.get(level - 1);
            tiles.accept(new FullTile(level - 1, index, hash, contents(below)));
            below.clear();
        }
        if (level == partial.size()) {
            partial.add(new ArrayList<>(Tile.WIDTH));
        }
        partial.get(level).add(hash);
    }

    private static byte[] contents(List<Hash> hashes) {
        byte[] contents = new byte[hashes.size() * Hash.BYTES];
        for (int place = 0; place < hashes.size(); place++) {
            hashes.get(place).write(contents, place * Hash.BYTES);
        }
        return contents;
    }
}
