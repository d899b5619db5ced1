package io.disputeledger.verifier.answer;

import io.disputeledger.verifier.input.NotVerified;
import io.disputeledger.verifier.input.Source;
import io.disputeledger.verifier.log.Entry;
import io.disputeledger.verifier.log.SignedCheckpoint;
import io.disputeledger.verifier.log.TlogProof;
import io.disputeledger.verifier.log.Trust;

/**
 * An entry, and the proof that it is in the log.
 *
 * @param entry the bytes of the entry
 * @param proof the proof, with its checkpoint
 */
public record Receipt(Source entry, TlogProof proof) {

    /**
     * What a receipt proved.
     *
     * @param position of the entry in the log
     * @param entry what it says
     * @param checkpoint which covers it
     */
    public record Proved(long position, Entry entry, SignedCheckpoint checkpoint) {}

    /** Verifies the signature, then the proof, then that the entry can be read. */
    public Proved verify(Trust trust) throws NotVerified {
        SignedCheckpoint checkpoint = trust.verify(proof.checkpoint());
        proof.verify(entry, checkpoint.checkpoint());
        return new Proved(proof.index(), Entry.decode(entry), checkpoint);
    }
}
