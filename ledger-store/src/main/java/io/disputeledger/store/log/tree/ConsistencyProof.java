package io.disputeledger.store.log.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * That the tree of one size begins with all leaves of the tree of a smaller one, in their order:
 * RFC 6962, section 2.1.2. As parsed it may say anything; {@link #verify} tells.
 */
public record ConsistencyProof(long oldSize, long newSize, List<Hash> hashes) {

    public ConsistencyProof {
        hashes = List.copyOf(hashes);
    }

    /**
     * Makes the proof, reading each of {@link #nodes} once.
     *
     * @throws IllegalArgumentException when the old tree is empty, or larger than the new one
     */
    public static ConsistencyProof of(
            long oldSize, long newSize, NodeReader reader, TreeHasher hasher) {
        List<Hash> hashes =
                spans(oldSize, newSize).stream().map(span -> span.hash(reader, hasher)).toList();
        return new ConsistencyProof(oldSize, newSize, hashes);
    }

    /** The nodes that the proof is made of, so that a storage can fetch them together. */
    public static List<NodeId> nodes(long oldSize, long newSize) {
        return spans(oldSize, newSize).stream().flatMap(span -> span.nodes().stream()).toList();
    }

    private static List<Span> spans(long oldSize, long newSize) {
        if (oldSize < 1 || oldSize > newSize) {
            throw new IllegalArgumentException(unrelated(oldSize, newSize));
        }
        List<Span> fromTheRoot = new ArrayList<>();
        Span tree = new Span(0, newSize);
        while (tree.end() != oldSize) {
            boolean left = oldSize <= tree.split();
            fromTheRoot.add(left ? tree.right() : tree.left());
            tree = left ? tree.left() : tree.right();
        }
        // Where nothing was to the left, this is the old tree, whose root the verifier has.
        if (tree.start() != 0) {
            fromTheRoot.add(tree);
        }
        return fromTheRoot.reversed();
    }

    /**
     * Verifies as RFC 9162, section 2.1.4.2, does.
     *
     * @throws VerificationException when the new tree is not shown to extend the old one
     */
    public void verify(Hash oldRoot, Hash newRoot, TreeHasher hasher) throws VerificationException {
        if (oldSize < 1 || oldSize > newSize) {
            throw new VerificationException(unrelated(oldSize, newSize));
        }
        int levels = Long.numberOfTrailingZeros(oldSize);
        boolean complete = oldSize == Long.highestOneBit(oldSize);
        if (!complete && hashes.isEmpty() && oldSize != newSize) {
            throw new VerificationException("The consistency proof has no hashes.");
        }
        boolean fromTheOldRoot = complete || oldSize == newSize;
        Hash start = fromTheOldRoot ? oldRoot : hashes.getFirst();
        List<Hash> path = fromTheOldRoot ? hashes : hashes.subList(1, hashes.size());
        ProofWalk walk =
                oldSize == newSize
                        ? new ProofWalk(0, 0, path)
                        : new ProofWalk((oldSize - 1) >>> levels, (newSize - 1) >>> levels, path);
        Hash old = start;
        Hash next = start;
        while (walk.next()) {
            Hash sibling = walk.hash();
            old = walk.onTheLeft() ? hasher.node(sibling, old) : old;
            next = walk.onTheLeft() ? hasher.node(sibling, next) : hasher.node(next, sibling);
        }
        requireRoot("old", old, oldRoot);
        requireRoot("new", next, newRoot);
    }

    private static void requireRoot(String which, Hash found, Hash root)
            throws VerificationException {
        if (!found.equals(root)) {
            throw new VerificationException(
                    "The consistency proof leads to the %s root %s, not to %s."
                            .formatted(which, found, root));
        }
    }

    private static String unrelated(long oldSize, long newSize) {
        return "No proof leads from a tree of " + oldSize + " leaves to one of " + newSize + ".";
    }
}
