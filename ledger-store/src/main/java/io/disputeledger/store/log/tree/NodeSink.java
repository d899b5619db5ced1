package io.disputeledger.store.log.tree;

/** Where the hashes of complete subtrees go; once given, such a hash never changes. */
@FunctionalInterface
public interface NodeSink {

    /** Sees every node as it is completed: the leaf first, then the nodes above it, upwards. */
    void completed(int level, long index, Hash hash);
}
