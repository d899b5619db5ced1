package io.disputeledger.verifier;

import io.disputeledger.verifier.input.NotVerified;
import io.disputeledger.verifier.input.Source;
import io.disputeledger.verifier.input.Unusable;
import io.disputeledger.verifier.log.ConsistencyProof;
import io.disputeledger.verifier.log.SignedCheckpoint;
import io.disputeledger.verifier.log.Trust;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Verifies that a log only grew between two checkpoints. */
@Command(
        name = "consistency",
        description =
                "Verifies that the log only grew between two checkpoints: that nothing which the old"
                        + " one covers was changed, removed or moved.",
        footer =
                "%nFor example: ledger-verifier consistency --key @log.vkey checkpoint.old checkpoint.new old-to-new")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ConsistencyCommand implements Callable<Integer> {

    private static final int BYTES_MAX = 1 << 20;

    @Spec private CommandSpec spec;

    @Mixin private TrustedKeys trust;

    @Parameters(paramLabel = "OLD_CHECKPOINT", description = "The checkpoint that you kept.")
    private Path oldFile;

    @Parameters(paramLabel = "NEW_CHECKPOINT", description = "The checkpoint of today.")
    private Path newFile;

    @Parameters(
            paramLabel = "PROOF_FILE",
            description = "What leads from one to the other: a dispute-ledger-consistency@v1.")
    private Path proofFile;

    @Override
    public Integer call() throws NotVerified, Unusable {
        Trust trusted = trust.trust();
        SignedCheckpoint older = trusted.verify(Source.read(oldFile, BYTES_MAX));
        SignedCheckpoint newer = trusted.verify(Source.read(newFile, BYTES_MAX));
        ConsistencyProof.parse(Source.read(proofFile, BYTES_MAX))
                .verify(older.checkpoint(), newer.checkpoint());
        spec.commandLine()
                .getOut()
                .printf(
                        "Verified: %s, begins with all that it had at size %d, signed by %s.%n",
                        Sentences.log(newer), older.checkpoint().size(), older.signedBy());
        return ExitCode.VERIFIED;
    }
}
