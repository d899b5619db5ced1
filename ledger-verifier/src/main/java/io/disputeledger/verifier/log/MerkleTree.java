package io.disputeledger.verifier.log;

import java.util.List;

/**
 * The Merkle tree of RFC 6962, section 2.1: its hashes, and what a proof leads to. Proofs are
 * followed from the root down, as the RFC defines them, and not by the loops of RFC 9162.
 */
final class MerkleTree {

    /** The root of no entries. */
    static final Hash EMPTY_ROOT = Hash.of();

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private MerkleTree() {}

    /**
     * Both roots that a consistency proof leads to.
     *
     * @param older of the smaller tree
     * @param newer of the larger one
     */
    record Roots(Hash older, Hash newer) {}

    static Hash leaf(byte[] entry) {
        return Hash.of(LEAF, entry);
    }

    private static Hash node(Hash left, Hash right) {
        return Hash.of(NODE, left.bytes(), right.bytes());
    }

    /** How many hashes PATH(index, D[size]) has. */
    static int pathLength(long index, long size) {
        if (size == 1) {
            return 0;
        }
        long left = split(size);
        return 1 + (index < left ? pathLength(index, left) : pathLength(index - left, size - left));
    }

    /** The root that a path of the right length leads to from a leaf. */
    static Hash root(Hash leaf, long index, long size, List<Hash> path) {
        if (size == 1) {
            return leaf;
        }
        long left = split(size);
        Hash sibling = path.getLast();
        List<Hash> below = path.subList(0, path.size() - 1);
        return index < left
                ? node(root(leaf, index, left, below), sibling)
                : node(sibling, root(leaf, index - left, size - left, below));
    }

    /** How many hashes PROOF(from, D[to]) has. */
    static int proofLength(long from, long to) {
        return proofLength(from, to, true);
    }

    private static int proofLength(long from, long to, boolean known) {
        if (from == to) {
            return known ? 0 : 1;
        }
        long left = split(to);
        return 1
                + (from <= left
                        ? proofLength(from, left, known)
                        : proofLength(from - left, to - left, false));
    }

    /** The roots that a proof of the right length leads to. */
    static Roots roots(Hash oldRoot, long from, long to, List<Hash> proof) {
        return roots(oldRoot, from, to, proof, true);
    }

    // Where the old tree is a complete subtree of the new one, its root is known, and not proved.
    private static Roots roots(Hash oldRoot, long from, long to, List<Hash> proof, boolean known) {
        if (from == to) {
            Hash root = known ? oldRoot : proof.getFirst();
            return new Roots(root, root);
        }
        long left = split(to);
        Hash sibling = proof.getLast();
        List<Hash> below = proof.subList(0, proof.size() - 1);
        if (from <= left) {
            Roots roots = roots(oldRoot, from, left, below, known);
            return new Roots(roots.older, node(roots.newer, sibling));
        }
        Roots roots = roots(oldRoot, from - left, to - left, below, false);
        return new Roots(node(sibling, roots.older), node(sibling, roots.newer));
    }

    /** The largest power of two below the size. */
    private static long split(long size) {
        return Long.highestOneBit(size - 1);
    }
}
