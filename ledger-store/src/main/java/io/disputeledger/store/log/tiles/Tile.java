package io.disputeledger.store.log.tiles;

import io.disputeledger.store.log.tree.Hash;
import io.disputeledger.store.log.tree.NodeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Up to 256 neighbouring hashes of the tree's level {@code 8 * level}.
 *
 * @param level 0 for leaf hashes
 * @param index its place in the level, counted in full tiles
 * @param width how many hashes it has; fewer than {@link #WIDTH} in a partial tile
 */
public record Tile(int level, long index, int width) {

    public static final int HEIGHT = 8;
    public static final int WIDTH = 1 << HEIGHT;
    public static final int LEVEL_MAX = 63;

    private static final Pattern PATH = Pattern.compile("tile/(0|[1-9][0-9]?)/(.+)");

    public Tile {
        TilePath.require(index, width);
        if (level < 0 || level > LEVEL_MAX) {
            throw new IllegalArgumentException("There is no tile level " + level + ".");
        }
    }

    /** Where it is served, below the log's prefix and without a slash before. */
    public String path() {
        return "tile/" + level + "/" + TilePath.of(index, width);
    }

    /** The tile of a path; none, unless the path is spelt exactly as {@link #path} spells it. */
    public static Optional<Tile> parse(String path) {
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) > LEVEL_MAX) {
            return Optional.empty();
        }
        int level = Integer.parseInt(matcher.group(1));
        return TilePath.parse(matcher.group(2))
                .map(tail -> new Tile(level, tail.index(), tail.width()));
    }

    /** The tile that holds, or lies below, a complete node, as a tree of that size has it. */
    public static Tile holding(int level, long index, long size) {
        int tileLevel = level / HEIGHT;
        long tile = index >>> (HEIGHT - level % HEIGHT);
        long hashes = hashes(tileLevel, size) - tile * WIDTH;
        return new Tile(tileLevel, tile, (int) Math.min(WIDTH, hashes));
    }

    /** Whether a tree of that size has this tile: this width, or a wider one with it inside. */
    public boolean isIn(long size) {
        long hashes = hashes(level, size);
        return index < hashes / WIDTH || index == hashes / WIDTH && width <= hashes % WIDTH;
    }

    /**
     * The tiles to write when a tree grows: the full ones that are new, and each level's partial.
     */
    public static List<Tile> changed(long oldSize, long newSize) {
        List<Tile> tiles = new ArrayList<>();
        for (int level = 0; hashes(level, newSize) > 0; level++) {
            long before = hashes(level, oldSize);
            long after = hashes(level, newSize);
            for (long index = before / WIDTH; index * WIDTH < after && before < after; index++) {
                int width = (int) Math.min(WIDTH, after - index * WIDTH);
                tiles.add(new Tile(level, index, width));
            }
        }
        return tiles;
    }

    /** Its bytes: its hashes one after the other. */
    public byte[] contents(NodeReader reader) {
        byte[] contents = new byte[width * Hash.BYTES];
        for (int place = 0; place < width; place++) {
            reader.read(level * HEIGHT, index * WIDTH + place).write(contents, place * Hash.BYTES);
        }
        return contents;
    }

    private static long hashes(int level, long size) {
        // Java shifts by the distance modulo 64, but there are no more hashes that far up.
        return level * HEIGHT >= Long.SIZE ? 0 : size >>> (level * HEIGHT);
    }
}
