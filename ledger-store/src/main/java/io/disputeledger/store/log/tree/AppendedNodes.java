package io.disputeledger.store.log.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * The nodes that appending a batch completed, and the edge it was appended to.
 *
 * <p>They are all that the inclusion proofs of the batch's own leaves are made of, so a receipt
 * reads nothing from the storage.
 */
public final class AppendedNodes implements NodeSink, NodeReader {

    private final long sizeBefore;
    private final List<List<Hash>> levels = new ArrayList<>();

    /** Starts at the edge as it is before the batch. */
    public AppendedNodes(MerkleFrontier before) {
        sizeBefore = before.size();
        List<Hash> subtrees = before.subtrees();
        int smallest = subtrees.size() - 1;
        for (long left = sizeBefore; left != 0; left >>>= 1) {
            List<Hash> level = new ArrayList<>();
            if ((left & 1) == 1) {
                level.add(subtrees.get(smallest--));
            }
            levels.add(level);
        }
    }

    @Override
    public void completed(int level, long index, Hash hash) {
        if (level == levels.size()) {
            levels.add(new ArrayList<>());
        }
        levels.get(level).add(hash);
    }

    @Override
    public Hash read(int level, long index) {
        // The edge's own node, where the level has one, precedes the first that was appended.
        long next = sizeBefore >>> level;
        long place = index - (next - (next & 1));
        if (level >= levels.size() || place < 0 || place >= levels.get(level).size()) {
            throw new IllegalArgumentException(
                    "Node " + index + " of level " + level + " is not of this batch.");
        }
        return levels.get(level).get((int) place);
    }
}
