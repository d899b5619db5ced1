package io.disputeledger.store.log.tree;

import java.util.List;

/**
 * The inclusion proofs of the last leaves of a tree, a batch for example. The hashes above the
 * smallest subtree that holds them all are the same in each proof, and made once.
 */
public final class RunProofs {

    private final Span run;
    private final NodeReader nodes;
    private final List<Hash> shared;

    private RunProofs(Span run, NodeReader nodes, List<Hash> shared) {
        this.run = run;
        this.nodes = nodes;
        this.shared = shared;
    }

    /**
     * The proofs of the leaves from the first on.
     *
     * @throws IllegalArgumentException when the tree has no such leaf
     */
    public static RunProofs of(long first, long size, NodeReader nodes, TreeHasher hasher) {
        if (first < 0 || first >= size) {
            throw new IllegalArgumentException(
                    "A tree of " + size + " leaves has no leaf " + first + ".");
        }
        Span run = new Span(0, size);
        while (run.end() - run.start() > 1 && run.split() <= first) {
            run = run.right();
        }
        Span tree = new Span(0, size);
        List<Span> all = tree.siblings(first);
        List<Span> within = run.siblings(first);
        List<Hash> shared =
                all.subList(within.size(), all.size()).stream()
                        .map(span -> span.hash(nodes, hasher))
                        .toList();
        return new RunProofs(run, nodes, shared);
    }

    /** The end of each proof: the hashes from the smallest common subtree's sibling up. */
    public List<Hash> shared() {
        return shared;
    }

    /**
     * The beginning of a leaf's proof: the hashes from its sibling up to where {@link #shared} goes
     * on. Threads may ask at the same time, each with a hasher of its own.
     *
     * @throws IllegalArgumentException when the leaf is not of this run
     */
    public List<Hash> own(long index, TreeHasher hasher) {
        if (index < run.start() || index >= run.end()) {
            throw new IllegalArgumentException(
                    "Leaf " + index + " is not one of " + run.start() + " to " + run.end() + ".");
        }
        return run.siblings(index).stream().map(span -> span.hash(nodes, hasher)).toList();
    }
}
