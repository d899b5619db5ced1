package io.disputeledger.verifier.log;

import io.disputeledger.verifier.input.NotVerified;
import io.disputeledger.verifier.input.Printable;
import io.disputeledger.verifier.input.Source;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which keys are believed, and for which log.
 *
 * @param keys at least one; more where a key was replaced
 * @param origin the log that is meant; without it, each key speaks for the log of its own name
 */
public record Trust(List<VerifierKey> keys, @Nullable String origin) {

    /** Verifies who signed a checkpoint, and that it is of the log that is meant. */
    public SignedCheckpoint verify(Source signed) throws NotVerified {
        SignedNote note = SignedNote.parse(signed);
        Set<VerifierKey> signers = note.signers(keys);
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        String found = checkpoint.origin();
        if (origin != null && !origin.equals(found)) {
            throw signed.expected(
                    "the origin " + Printable.quoted(origin), 0, Printable.quoted(found));
        }
        List<VerifierKey> named =
                signers.stream().filter(key -> origin != null || key.name().equals(found)).toList();
        if (named.isEmpty()) {
            throw signed.wrong(
                    "%s signed for the log %s, which has another name; if that is right, say so with --origin"
                            .formatted(labels(signers), Printable.quoted(found)));
        }
        return new SignedCheckpoint(checkpoint, named);
    }

    private static String labels(Set<VerifierKey> keys) {
        return keys.stream().map(VerifierKey::label).collect(Collectors.joining(" and "));
    }
}
