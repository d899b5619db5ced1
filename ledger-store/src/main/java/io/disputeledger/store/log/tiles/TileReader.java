package io.disputeledger.store.log.tiles;

/** Where the tiles are kept. */
@FunctionalInterface
public interface TileReader {

    /** The bytes of the tile, or of a wider one that begins with it. */
    byte[] read(Tile tile);
}
