package io.disputeledger.store.log.tiles;

import io.disputeledger.store.log.tree.Hash;

/**
 * A tile that will not change any more.
 *
 * @param level of the tile, 0 for leaf hashes
 * @param index its place in the level
 * @param root the hash of all below it: it belongs into the tile above
 * @param hashes its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; the bytes are handed on, not copied.
public record FullTile(int level, long index, Hash root, byte[] hashes) {}
