package io.disputeledger.store.fsck;

import io.disputeledger.store.log.notes.Checkpoint;
import io.disputeledger.store.log.notes.SignedNote;
import io.disputeledger.store.log.notes.VerifierKey;
import io.disputeledger.store.log.tree.VerificationException;
import java.util.List;

/**
 * What the caller knows of the log from elsewhere; never from the database itself.
 *
 * @param origin the log's name
 * @param keys every key it ever signed with
 */
public record Trust(String origin, List<VerifierKey> keys) {

    /** At least one key. */
    public Trust {
        keys = List.copyOf(keys);
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("At least one key must be trusted.");
        }
    }

    /**
     * Reads a checkpoint that a trusted key signed for this log.
     *
     * @throws VerificationException saying why it is not one
     */
    public Checkpoint verified(SignedNote note) throws VerificationException {
        note.verify(keys);
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        if (!checkpoint.origin().equals(origin)) {
            throw new VerificationException(
                    "It is of the log %s, not of %s.".formatted(checkpoint.origin(), origin));
        }
        return checkpoint;
    }
}
