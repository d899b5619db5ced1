package io.disputeledger.store.proofs;

import io.disputeledger.store.log.notes.Checkpoint;
import io.disputeledger.store.log.notes.LogKey;
import io.disputeledger.store.log.notes.SignedNote;
import io.disputeledger.store.log.notes.VerifierKey;
import io.disputeledger.store.log.tree.Hash;
import io.disputeledger.store.log.tree.VerificationException;
import java.util.ArrayList;
import java.util.List;

/**
 * Who the log is.
 *
 * @param origin its name, for ever
 * @param keys what it signs with: one, or the old and the new while one takes over
 * @param retired what it signed with before: it goes on from checkpoints of these as well
 */
public record LogIdentity(String origin, List<LogKey> keys, List<VerifierKey> retired) {

    /** At least one key, each in the log's name. */
    public LogIdentity {
        keys = List.copyOf(keys);
        retired = List.copyOf(retired);
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("A log has at least one key.");
        }
        for (VerifierKey key : trusted(keys, retired)) {
            if (!key.name().equals(origin)) {
                throw new IllegalArgumentException(
                        "The key %s is not of the log %s.".formatted(key, origin));
            }
        }
    }

    /** All that ever signed for it. */
    public List<VerifierKey> trusted() {
        return trusted(keys, retired);
    }

    SignedNote sign(long size, Hash root) {
        return new Checkpoint(origin, size, root).sign(keys);
    }

    Checkpoint verified(String note) throws VerificationException {
        SignedNote signed = SignedNote.parse(note);
        signed.verify(trusted());
        Checkpoint checkpoint = Checkpoint.parse(signed.text());
        if (!checkpoint.origin().equals(origin)) {
            throw new VerificationException(
                    "It is of the log %s, not of %s.".formatted(checkpoint.origin(), origin));
        }
        return checkpoint;
    }

    private static List<VerifierKey> trusted(List<LogKey> keys, List<VerifierKey> retired) {
        List<VerifierKey> all = new ArrayList<>(keys.stream().map(LogKey::verifier).toList());
        all.addAll(retired);
        return all;
    }
}
