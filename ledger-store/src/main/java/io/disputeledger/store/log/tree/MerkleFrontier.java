package io.disputeledger.store.log.tree;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The right edge of a growing tree: the largest complete subtrees that make it up. They are all
 * that is needed to append, and there are as many as the size has one bits.
 *
 * <p>Not thread-safe. An append that is not committed is undone by going on from a {@link #copy}.
 */
public final class MerkleFrontier {

    private static final int LEVELS_MAX = Long.SIZE - 1;

    private final TreeHasher hasher;

    // One for each one bit of the size, at that bit's level; the other places hold nothing of use.
    private final Hash[] subtrees;
    private long size;

    /** The edge of the empty tree. */
    public MerkleFrontier(TreeHasher hasher) {
        this(hasher, 0, new Hash[LEVELS_MAX]);
    }

    private MerkleFrontier(TreeHasher hasher, long size, Hash[] subtrees) {
        this.hasher = hasher;
        this.size = size;
        this.subtrees = subtrees;
    }

    /**
     * The edge as {@link #toBytes} stored it.
     *
     * @throws IllegalArgumentException when the bytes are not as many as the size asks for
     */
    public static MerkleFrontier restore(TreeHasher hasher, byte[] stored) {
        long size = stored.length < Long.BYTES ? -1 : ByteBuffer.wrap(stored).getLong();
        if (size < 0 || stored.length != Long.BYTES + Long.bitCount(size) * Hash.BYTES) {
            throw new IllegalArgumentException(
                    "The edge of a tree of " + size + " is not " + stored.length + " bytes long.");
        }
        Hash[] subtrees = new Hash[LEVELS_MAX];
        int offset = Long.BYTES;
        for (long left = size; left != 0; left -= Long.highestOneBit(left)) {
            subtrees[level(left)] = Hash.read(stored, offset);
            offset += Hash.BYTES;
        }
        return new MerkleFrontier(hasher, size, subtrees);
    }

    /** The edge of a tree of which the nodes are kept: those on the edge are read. */
    public static MerkleFrontier of(TreeHasher hasher, long size, NodeReader nodes) {
        Hash[] subtrees = new Hash[LEVELS_MAX];
        for (long left = size; left != 0; left &= left - 1) {
            int level = Long.numberOfTrailingZeros(left);
            subtrees[level] = nodes.read(level, (size >>> level) - 1);
        }
        return new MerkleFrontier(hasher, size, subtrees);
    }

    /** The size, 8 bytes big-endian, then the hashes of {@link #subtrees}. */
    public byte[] toBytes() {
        byte[] bytes = new byte[Long.BYTES + Long.bitCount(size) * Hash.BYTES];
        ByteBuffer.wrap(bytes).putLong(size);
        int offset = Long.BYTES;
        for (Hash subtree : subtrees()) {
            subtree.write(bytes, offset);
            offset += Hash.BYTES;
        }
        return bytes;
    }

    public MerkleFrontier copy() {
        return new MerkleFrontier(hasher, size, subtrees.clone());
    }

    public long size() {
        return size;
    }

    /** The complete subtrees from left to right, so from the largest to the smallest. */
    public List<Hash> subtrees() {
        List<Hash> fromTheLeft = new ArrayList<>(Long.bitCount(size));
        for (long left = size; left != 0; left -= Long.highestOneBit(left)) {
            fromTheLeft.add(subtrees[level(left)]);
        }
        return fromTheLeft;
    }

    /** Appends one leaf, at the index that is the size before. */
    public void append(Hash leaf, NodeSink sink) {
        Hash node = leaf;
        int level = 0;
        long index = size;
        sink.completed(level, index, node);
        while ((index & 1) == 1) {
            node = hasher.node(subtrees[level], node);
            level++;
            index >>>= 1;
            sink.completed(level, index, node);
        }
        subtrees[level] = node;
        size++;
    }

    /** The Merkle tree hash of all leaves. */
    public Hash root() {
        if (size == 0) {
            return TreeHasher.EMPTY_ROOT;
        }
        int level = Long.numberOfTrailingZeros(size);
        Hash root = subtrees[level];
        for (long left = size ^ (1L << level); left != 0; left &= left - 1) {
            root = hasher.node(subtrees[Long.numberOfTrailingZeros(left)], root);
        }
        return root;
    }

    private static int level(long size) {
        return LEVELS_MAX - Long.numberOfLeadingZeros(size);
    }
}
