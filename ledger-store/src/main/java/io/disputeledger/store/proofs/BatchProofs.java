package io.disputeledger.store.proofs;

import io.disputeledger.store.events.LogExtension;
import io.disputeledger.store.events.NewEvent;
import io.disputeledger.store.events.Receipt;
import io.disputeledger.store.events.Receipts;
import io.disputeledger.store.log.receipts.TlogProof;
import io.disputeledger.store.log.tree.AppendedNodes;
import io.disputeledger.store.log.tree.InclusionProof;
import io.disputeledger.store.log.tree.TreeHasher;
import io.disputeledger.store.proofs.LogInserts.Checkpointed;
import java.util.ArrayList;
import java.util.List;

/**
 * What proves the events of a batch: made of the batch's own hashes, so nothing is read.
 *
 * @param first the first position of the batch
 * @param events of the batch
 * @param nodes that the batch completed
 * @param signed the tree after the batch
 */
record BatchProofs(long first, List<NewEvent> events, AppendedNodes nodes, Checkpointed signed)
        implements LogExtension.Proven {

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
        InclusionProof proof = InclusionProof.of(position, signed.size(), nodes, hasher);
        return new Receipt(
                position,
                events.get((int) (position - first)).entry(),
                new TlogProof(position, proof.hashes(), signed.note().join()).encode());
    }
}
