package io.disputeledger.store.log.receipts;

import io.disputeledger.store.log.notes.Checkpoint;
import io.disputeledger.store.log.notes.VerifierKey;
import io.disputeledger.store.log.tree.InclusionProof;
import io.disputeledger.store.log.tree.TreeHasher;
import io.disputeledger.store.log.tree.VerificationException;
import java.util.Collection;
import java.util.List;

/** Says whether a receipt proves that an entry is in one log, from what its holder trusts alone. */
public final class ReceiptVerifier {

    private final String origin;
    private final List<VerifierKey> trusted;

    /**
     * Trusts these keys for this log.
     *
     * @param origin names the log
     * @param trusted every key it has signed with: old receipts are signed with old keys
     */
    public ReceiptVerifier(String origin, Collection<VerifierKey> trusted) {
        this.origin = origin;
        this.trusted = List.copyOf(trusted);
    }

    /**
     * Verifies a receipt.
     *
     * @param entry the exact bytes of the entry
     * @return the checkpoint that covers the entry
     * @throws VerificationException with the reason why it proves nothing
     */
    public Checkpoint verify(byte[] entry, TlogProof receipt) throws VerificationException {
        receipt.checkpoint().verify(trusted);
        Checkpoint checkpoint = Checkpoint.parse(receipt.checkpoint().text());
        if (!checkpoint.origin().equals(origin)) {
            throw new VerificationException(
                    "The checkpoint is of the log \"%s\", not of \"%s\"."
                            .formatted(checkpoint.origin(), origin));
        }
        TreeHasher hasher = new TreeHasher();
        new InclusionProof(receipt.index(), checkpoint.size(), receipt.hashes())
                .verify(hasher.leaf(entry), checkpoint.root(), hasher);
        return checkpoint;
    }
}
