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
        List<NodeId> nodes = nodes();
        Hash hash = read(nodes.getLast(), reader);
        for (NodeId node : nodes.reversed().subList(1, nodes.size())) {
            hash = hasher.node(read(node, reader), hash);
        }
        return hash;
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

    private static Hash read(NodeId node, NodeReader reader) {
        return reader.read(node.level(), node.index());
    }
}
