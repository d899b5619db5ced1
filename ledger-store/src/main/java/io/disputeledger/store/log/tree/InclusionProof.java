package io.disputeledger.store.log.tree;

import java.util.List;

/**
 * That the leaf at an index is part of the tree of a size: the audit path of RFC 6962, section
 * 2.1.1, from the leaf's sibling up. As parsed it may say anything; {@link #verify} tells.
 */
public record InclusionProof(long index, long size, List<Hash> hashes) {

    public InclusionProof {
        hashes = List.copyOf(hashes);
    }

    /**
     * Makes the proof, reading each of {@link #nodes} once.
     *
     * @throws IllegalArgumentException when the tree has no such leaf
     */
    public static InclusionProof of(long index, long size, NodeReader reader, TreeHasher hasher) {
        List<Hash> hashes =
                spans(index, size).stream().map(span -> span.hash(reader, hasher)).toList();
        return new InclusionProof(index, size, hashes);
    }

    /** The nodes that the proof is made of, so that a storage can fetch them together. */
    public static List<NodeId> nodes(long index, long size) {
        return spans(index, size).stream().flatMap(span -> span.nodes().stream()).toList();
    }

    private static List<Span> spans(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException(
                    "A tree of " + size + " leaves has no leaf " + index + ".");
        }
        return new Span(0, size).siblings(index);
    }

    /**
     * Verifies as RFC 9162, section 2.1.3.2, does.
     *
     * @throws VerificationException when the tree with this root has not this leaf at the index
     */
    public void verify(Hash leaf, Hash root, TreeHasher hasher) throws VerificationException {
        if (index < 0 || index >= size) {
            throw new VerificationException(
                    "The proof is of leaf " + index + " in a tree of only " + size + ".");
        }
        ProofWalk walk = new ProofWalk(index, size - 1, hashes);
        Hash hash = leaf;
        while (walk.next()) {
            Hash sibling = walk.hash();
            hash = walk.onTheLeft() ? hasher.node(sibling, hash) : hasher.node(hash, sibling);
        }
        if (!hash.equals(root)) {
            throw new VerificationException(
                    "The inclusion proof leads to root " + hash + ", not to " + root + ".");
        }
    }
}
