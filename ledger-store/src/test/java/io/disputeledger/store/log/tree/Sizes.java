package io.disputeledger.store.log.tree;

import java.util.List;

/** Two sizes of one tree; the smaller one, less one, is also a leaf of the larger. */
record Sizes(int smaller, int larger) {

    static final int MAX = 150;
    static final GrownTree TREE = GrownTree.of(MAX);

    static Sizes of(int one, int other) {
        return new Sizes(Math.min(one, other), Math.max(one, other));
    }

    int index() {
        return smaller - 1;
    }

    Hash leaf() {
        return TREE.leaf(index());
    }

    Hash oldRoot() {
        return TREE.root(smaller);
    }

    Hash root() {
        return TREE.root(larger);
    }

    List<byte[]> entries() {
        return TREE.entries.subList(0, larger);
    }

    InclusionProof inclusion() {
        return InclusionProof.of(index(), larger, TREE, new TreeHasher());
    }

    ConsistencyProof consistency() {
        return ConsistencyProof.of(smaller, larger, TREE, new TreeHasher());
    }
}
