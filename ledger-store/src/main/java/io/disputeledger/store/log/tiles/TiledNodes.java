package io.disputeledger.store.log.tiles;

import io.disputeledger.store.log.tree.Hash;
import io.disputeledger.store.log.tree.NodeReader;
import io.disputeledger.store.log.tree.TreeHasher;
import java.util.HashMap;
import java.util.Map;

/**
 * The nodes of a tree of one size, out of its tiles: those between the stored levels are hashed
 * again. Each tile is read once, so it serves one proof and is thrown away.
 */
public final class TiledNodes implements NodeReader {

    private final TileReader tiles;
    private final long size;
    private final TreeHasher hasher;
    private final Map<Tile, byte[]> read = new HashMap<>();

    public TiledNodes(TileReader tiles, long size, TreeHasher hasher) {
        this.tiles = tiles;
        this.size = size;
        this.hasher = hasher;
    }

    @Override
    public Hash read(int level, long index) {
        Tile tile = Tile.holding(level, index, size);
        byte[] contents = read.computeIfAbsent(tile, tiles::read);
        int leaves = 1 << level % Tile.HEIGHT;
        int first = (int) (index * leaves % Tile.WIDTH);
        if (contents.length < (first + leaves) * Hash.BYTES) {
            throw new IllegalStateException(
                    tile.path() + " has only " + contents.length + " bytes.");
        }
        return subtree(contents, first, leaves);
    }

    private Hash subtree(byte[] contents, int first, int leaves) {
        if (leaves == 1) {
            return Hash.read(contents, first * Hash.BYTES);
        }
        int half = leaves / 2;
        Hash left = subtree(contents, first, half);
        return hasher.node(left, subtree(contents, first + half, half));
    }
}
