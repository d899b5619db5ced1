package io.disputeledger.store.log.tree;

/**
 * A complete subtree, named by its place: the hash of the leaves from {@code index << level} up to,
 * and without, {@code (index + 1) << level}.
 */
public record NodeId(int level, long index) {}
