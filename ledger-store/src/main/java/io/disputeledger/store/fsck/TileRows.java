package io.disputeledger.store.fsck;

import io.disputeledger.store.database.Rows;
import io.disputeledger.store.database.Tables;
import io.disputeledger.store.log.tiles.FullTile;
import io.disputeledger.store.log.tiles.Tile;
import io.disputeledger.store.log.tree.Hash;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The full tiles as they are stored, to be compared with those that the events give. */
final class TileRows {

    private final Rows rows;
    private final String between;

    TileRows(Rows rows, Tables tables) {
        this.rows = rows;
        between =
                tables.in(
                        "select index, root, hashes from {tile}"
                                + " where level = ? and index >= ? and index < ? order by index");
    }

    /** A row of the tile table. */
    @SuppressWarnings("ArrayRecordComponent") // never a key
    record TileRow(long index, byte[] root, byte[] hashes) {

        /** The hash at a place, when there is one. */
        Optional<Hash> hash(int place) {
            return hashes.length < (place + 1) * Hash.BYTES
                    ? Optional.empty()
                    : Optional.of(Hash.read(hashes, place * Hash.BYTES));
        }
    }

    /** Those of a level from the first index up to, and without, the end. */
    Map<Long, TileRow> between(int level, long first, long end) {
        return rows
                .query(
                        between,
                        row -> new TileRow(row.getLong(1), row.getBytes(2), row.getBytes(3)),
                        level,
                        first,
                        end)
                .stream()
                .collect(Collectors.toMap(TileRow::index, Function.identity()));
    }

    /** The roots of neighbouring tiles, all of which must be there. */
    List<Hash> roots(int level, long first, int count) {
        Map<Long, TileRow> found = between(level, first, first + count);
        return LongStream.range(first, first + count)
                .mapToObj(index -> present(new Tile(level, index, Tile.WIDTH), found.get(index)))
                .map(tile -> Hash.of(tile.root()))
                .toList();
    }

    /** Compares a stored tile with the one that the events gave. */
    static void compare(FullTile derived, @Nullable TileRow found) {
        Tile tile = new Tile(derived.level(), derived.index(), Tile.WIDTH);
        TileRow stored = present(tile, found);
        int different = Arrays.mismatch(stored.hashes(), derived.hashes());
        if (different >= 0) {
            int place = different / Hash.BYTES;
            throw new FaultFound(
                    new Place.StoredTile(tile),
                    "hash " + place,
                    hex(derived.hashes(), place),
                    hex(stored.hashes(), place));
        }
        if (!Arrays.equals(stored.root(), derived.root().toBytes())) {
            throw new FaultFound(
                    new Place.StoredTile(tile),
                    "root",
                    derived.root().toString(),
                    HexFormat.of().formatHex(stored.root()));
        }
    }

    private static TileRow present(Tile tile, @Nullable TileRow found) {
        if (found == null) {
            throw new FaultFound(new Place.StoredTile(tile), "row", "stored", "missing");
        }
        return found;
    }

    private static String hex(byte[] hashes, int place) {
        int from = Math.min(hashes.length, place * Hash.BYTES);
        int to = Math.min(hashes.length, from + Hash.BYTES);
        return HexFormat.of().formatHex(hashes, from, to);
    }
}
