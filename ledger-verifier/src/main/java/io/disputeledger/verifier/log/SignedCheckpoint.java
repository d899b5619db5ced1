package io.disputeledger.verifier.log;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A checkpoint whose signatures were verified.
 *
 * @param checkpoint what was signed
 * @param signers the keys that signed for this log, at least one
 */
public record SignedCheckpoint(Checkpoint checkpoint, List<VerifierKey> signers) {

    /** Names and ids of the keys. */
    public String signedBy() {
        return signers.stream().map(VerifierKey::label).collect(Collectors.joining(" and "));
    }
}
