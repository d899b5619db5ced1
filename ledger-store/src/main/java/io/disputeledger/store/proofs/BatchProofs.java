package io.disputeledger.store.proofs;

import io.disputeledger.store.events.LogExtension;
import io.disputeledger.store.events.NewEvent;
import io.disputeledger.store.events.Receipt;
import io.disputeledger.store.events.Receipts;
import io.disputeledger.store.log.receipts.TlogProof;
import io.disputeledger.store.log.tree.AppendedNodes;
import io.disputeledger.store.log.tree.RunProofs;
import io.disputeledger.store.log.tree.TreeHasher;
import io.disputeledger.store.proofs.LogInserts.Checkpointed;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * What proves the events of a batch: made of the batch's own hashes, so nothing is read.
 *
 * @param first the first position of the batch
 * @param events of the batch
 * @param proofs of all of them
 * @param ending of all of them, once the checkpoint is signed
 */
record BatchProofs(
        long first,
        List<NewEvent> events,
        RunProofs proofs,
        CompletableFuture<TlogProof.Ending> ending)
        implements LogExtension.Proven {

    /** Of a batch, by the nodes that it completed and the tree after it. */
    static BatchProofs of(
            long first, List<NewEvent> events, AppendedNodes nodes, Checkpointed signed) {
        RunProofs proofs = RunProofs.of(first, signed.size(), nodes, new TreeHasher());
        return new BatchProofs(
                first,
                events,
                proofs,
                signed.note().thenApply(note -> new TlogProof.Ending(proofs.shared(), note)));
    }

    @Override
    public Receipts receipts(long firstPosition, long lastPosition) {
        return () -> {
            TreeHasher hasher = new TreeHasher();
            List<Receipt> receipts = new ArrayList<>();
            for (long position = firstPosition; position <= lastPosition; position++) {
                receipts.add(receipt(position, hasher));
            }
            return receipts;
        };
    }

    private Receipt receipt(long position, TreeHasher hasher) {
        return new Receipt(
                position,
                events.get((int) (position - first)).entry(),
                ending.join().of(position, proofs.own(position, hasher)));
    }
}
