package io.disputeledger.store.proofs;

import io.disputeledger.store.database.Rows;
import io.disputeledger.store.database.Tables;
import io.disputeledger.store.events.EncodedEvent;
import io.disputeledger.store.log.tiles.Tile;
import io.disputeledger.store.log.tiles.TileReader;
import io.disputeledger.store.log.tree.Hash;
import io.disputeledger.store.log.tree.TreeHasher;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/**
 * The tiles as the tables hold them. Full ones are rows; a partial tile is made of what is below
 * it: the events themselves, or the roots of full tiles.
 */
final class StoredTiles implements TileReader {

    private final Rows rows;
    private final TreeHasher hasher;
    private final String full;
    private final String roots;
    private final String events;

    StoredTiles(Rows rows, Tables tables, TreeHasher hasher) {
        this.rows = rows;
        this.hasher = hasher;
        full = tables.in("select hashes from {tile} where level = ? and index = ?");
        roots =
                tables.in(
                        "select root from {tile} where level = ? and index >= ? and index < ?"
                                + " order by index");
        events =
                tables.in(
                        "select "
                                + EncodedEvent.COLUMNS
                                + " from {event} where position >= ? and position < ?"
                                + " order by position");
    }

    @Override
    public byte[] read(Tile tile) {
        if (tile.width() == Tile.WIDTH) {
            List<byte[]> found =
                    rows.query(full, row -> row.getBytes(1), tile.level(), tile.index());
            if (found.isEmpty()) {
                throw new EventStoreException(tile.path() + " is missing from the database.");
            }
            return found.getFirst();
        }
        long first = tile.index() * Tile.WIDTH;
        List<Hash> hashes =
                tile.level() == 0
                        ? leaves(first, first + tile.width())
                        : rows.query(
                                roots,
                                row -> Hash.of(row.getBytes(1)),
                                tile.level() - 1,
                                first,
                                first + tile.width());
        return contents(tile, hashes);
    }

    /** The hashes of the entries from the first position up to, and without, the end. */
    List<Hash> leaves(long first, long end) {
        return rows.query(
                events, row -> hasher.leaf(EncodedEvent.read(row).entry().encode()), first, end);
    }

    private static byte[] contents(Tile tile, List<Hash> hashes) {
        if (hashes.size() != tile.width()) {
            throw new EventStoreException(
                    "%s has %d hashes in the database, not %d."
                            .formatted(tile.path(), hashes.size(), tile.width()));
        }
        byte[] contents = new byte[tile.width() * Hash.BYTES];
        for (int place = 0; place < hashes.size(); place++) {
            hashes.get(place).write(contents, place * Hash.BYTES);
        }
        return contents;
    }
}
