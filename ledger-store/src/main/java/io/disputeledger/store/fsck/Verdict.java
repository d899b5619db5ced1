package io.disputeledger.store.fsck;

import io.disputeledger.store.log.tree.Hash;

/** What a run found. */
public sealed interface Verdict {

    /**
     * Everything agrees.
     *
     * @param size how many events the log has
     * @param root of the tree over them, as derived from the events
     * @param since the first event that was read: above 0 when a given checkpoint was trusted
     * @param checkpoints stored ones that were verified
     * @param anchors anchored ones that were verified
     * @param unsigned how many of the newest events no stored checkpoint vouches for yet: one is
     *     stored a moment after its batch
     */
    record Clean(long size, Hash root, long since, long checkpoints, long anchors, long unsigned)
            implements Verdict {}

    /** Something does not hold; the run ended there. */
    record Faulty(Fault fault) implements Verdict {}
}
