package io.disputeledger.store.fsck.tampering;

import io.disputeledger.store.fsck.Place;
import java.sql.SQLException;
import java.util.List;

/** A stored tile is not what the events give. */
enum TileTampering implements Tampering {
    TILE_HASH_BIT(scene -> {
        Place.StoredTile tile = any(scene);
        int bit = scene.random().nextInt(8 * 8192);
        flip(scene, tile, "hashes", bit);
        return Change.at(tile, "bit " + bit + " of the hashes");
    }),

    TILE_ROOT_BIT(scene -> {
        Place.StoredTile tile = any(scene);
        int bit = scene.random().nextInt(8 * 32);
        flip(scene, tile, "root", bit);
        return Change.at(tile, "bit " + bit + " of the root");
    }),

    TILE_MISSING(scene -> {
        Place.StoredTile tile = any(scene);
        scene.change(
                "delete from {tile} where level = ? and index = ?", tile.level(), tile.index());
        return Change.at(tile, "deleted");
    }),

    TILE_ADDED(scene -> {
        Place.StoredTile copied = any(scene);
        int level = scene.random().nextInt(3);
        long index = scene.size() >> 8 * (level + 1);
        scene.change(
                "insert into {tile} (level, index, root, hashes) select ?, ?, root, hashes"
                        + " from {tile} where level = ? and index = ?",
                level,
                index,
                copied.level(),
                copied.index());
        return Change.at(new Place.StoredTile(level, index), "added");
    }),

    TILE_MOVED(scene -> {
        Place.StoredTile tile = any(scene);
        scene.change(
                "update {tile} set index = index + 1000 where level = ? and index = ?",
                tile.level(),
                tile.index());
        return Change.at(tile, "moved by 1000");
    }),

    TILES_SWAPPED(scene -> {
        scene.change(
                "update {tile} t set root = other.root, hashes = other.hashes"
                        + " from {tile} other where t.level = 0 and other.level = 0"
                        + " and t.index + other.index = 1");
        return Change.at(new Place.StoredTile(0, 0), "swapped with the next");
    });

    private final Deed deed;

    TileTampering(Deed deed) {
        this.deed = deed;
    }

    @Override
    public Change apply(Scene scene) throws SQLException {
        return deed.apply(scene);
    }

    private static Place.StoredTile any(Scene scene) throws SQLException {
        List<Place.StoredTile> tiles =
                scene.all(
                        "select level, index from {tile} order by level desc, index",
                        row -> new Place.StoredTile(row.getInt(1), row.getLong(2)));
        // The one of the second level, where there is one, is as likely as all of the first.
        return tiles.getFirst().level() > 0 && scene.random().nextBoolean()
                ? tiles.getFirst()
                : scene.anyOf(tiles);
    }

    private static void flip(Scene scene, Place.StoredTile tile, String column, int bit)
            throws SQLException {
        scene.change(
                "update {tile} set %1$s = set_bit(%1$s, ?, 1 - get_bit(%1$s, ?)) where level = ? and index = ?"
                        .formatted(column),
                bit,
                bit,
                tile.level(),
                tile.index());
    }
}
