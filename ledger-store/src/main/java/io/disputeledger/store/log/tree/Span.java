package io.disputeledger.store.log.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * A half-open run of leaves that is a subtree of some tree: complete, or the tree's right edge. Its
 * hash is read as the fewest nodes that make it up.
 */
record Span(long start, long end) {

    List<NodeId> nodes() {
        List<NodeId> nodes = new ArrayList<>();
        for (long from = start; from < end; ) {
            long leaves = Long.highestOneBit(end - from);
            int level = Long.numberOfTrailingZeros(leaves);
            nodes.add(new NodeId(level, from >>> level));
            from += leaves;
        }
        return nodes;
    }

    Hash hash(NodeReader reader, TreeHasher hasher) {
        long leaves = Long.highestOneBit(end - start);
        int level = Long.numberOfTrailingZeros(leaves);
        Hash left = reader.read(level, start >>> level);
        return leaves == end - start
                ? left
                : hasher.node(left, new Span(start + leaves, end).hash(reader, hasher));
    }

    /** What a leaf's proof within this span is made of, from the leaf's sibling up. */
    List<Span> siblings(long index) {
        List<Span> fromTheRoot = new ArrayList<>();
        for (Span tree = this; tree.end - tree.start > 1; ) {
            boolean left = index < tree.split();
            fromTheRoot.add(left ? tree.right() : tree.left());
            tree = left ? tree.left() : tree.right();
        }
        return fromTheRoot.reversed();
    }

    /** Where RFC 6962 splits it: after the largest power of two that leaves something. */
    long split() {
        return start + Long.highestOneBit(end - start - 1);
    }

    Span left() {
        return new Span(start, split());
    }

    Span right() {
        return new Span(split(), end);
    }
}
