package io.disputeledger.verifier;

import io.disputeledger.verifier.answer.Receipt;
import io.disputeledger.verifier.input.NotVerified;
import io.disputeledger.verifier.input.Source;
import io.disputeledger.verifier.input.Unusable;
import io.disputeledger.verifier.log.Entry;
import io.disputeledger.verifier.log.TlogProof;
import io.disputeledger.verifier.log.Trust;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Verifies one entry with its proof. */
@Command(
        name = "receipt",
        description = "Verifies that one entry is in the log: its bytes, and its proof.",
        footer = "%nFor example: ledger-verifier receipt --key @log.vkey entry receipt.tlog-proof")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ReceiptCommand implements Callable<Integer> {

    private static final int PROOF_BYTES_MAX = 1 << 20;

    @Spec private CommandSpec spec;

    @Mixin private TrustedKeys trust;

    @Parameters(paramLabel = "ENTRY_FILE", description = "The entry: its bytes as they are logged.")
    private Path entryFile;

    @Parameters(paramLabel = "PROOF_FILE", description = "Its proof: a c2sp.org/tlog-proof@v1.")
    private Path proofFile;

    @Override
    public Integer call() throws NotVerified, Unusable {
        Trust trusted = trust.trust();
        Source entry = Source.read(entryFile, Entry.BYTES_MAX);
        Source proof = Source.read(proofFile, PROOF_BYTES_MAX);
        Receipt.Proved proved = new Receipt(entry, TlogProof.parse(proof)).verify(trusted);
        spec.commandLine()
                .getOut()
                .printf(
                        "Verified: entry %d, which is %s, is in %s.%n",
                        proved.position(),
                        Sentences.event(proved.entry()),
                        Sentences.log(proved.checkpoint()));
        return ExitCode.VERIFIED;
    }
}
