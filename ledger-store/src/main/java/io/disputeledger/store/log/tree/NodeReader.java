package io.disputeledger.store.log.tree;

/** Where the hashes of complete subtrees are kept. */
@FunctionalInterface
public interface NodeReader {

    /**
     * The hash of a complete subtree.
     *
     * @param level 0 for leaves
     * @param index its place in the level, from the left
     */
    Hash read(int level, long index);
}
