package io.disputeledger.verifier;

import io.disputeledger.verifier.bundle.Bundle;
import io.disputeledger.verifier.bundle.BundleVerification;
import io.disputeledger.verifier.bundle.RuleList;
import io.disputeledger.verifier.input.NotVerified;
import io.disputeledger.verifier.input.Printable;
import io.disputeledger.verifier.input.Unusable;
import io.disputeledger.verifier.log.SignedCheckpoint;
import io.disputeledger.verifier.log.Trust;
import io.disputeledger.verifier.log.VerifierKey;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Verifies a dispute that was exported. */
@Command(
        name = "bundle",
        description = {
            "Verifies an exported dispute: that every event in it is in the log, that each stream is"
                    + " complete up to the number of events it is listed with, that the evidence was"
                    + " recorded, and that the rules are those that were published.",
            "Without --key it says whether the bundle fits together, and exits with 3."
        },
        footer =
                "%nFor example: ledger-verifier bundle --key @log.vkey dispute-D-42.zip --evidence photo.jpg")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class BundleCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Option(names = "--key", paramLabel = "KEY", description = TrustOptions.KEY)
    private List<String> keys = List.of();

    @Mixin private TrustOptions trust;

    @Option(
            names = "--evidence",
            paramLabel = "FILE",
            description =
                    "A file that must be on the bundle's list of evidence. Repeat it at will.")
    private List<Path> evidence = List.of();

    @Parameters(paramLabel = "BUNDLE.zip", description = "The bundle, as it was exported.")
    private Path file;

    @Override
    public Integer call() throws NotVerified, Unusable {
        Trust given = trust.trust(keys);
        Bundle bundle = Bundle.read(file);
        boolean vouched = !given.keys().isEmpty();
        Trust trusted =
                vouched ? given : new Trust(VerifierKey.parseAll(bundle.keys()), given.origin());
        SignedCheckpoint signed = BundleVerification.verify(bundle, trusted);
        String found = found(bundle, signed);
        if (vouched) {
            spec.commandLine().getOut().println("Verified: " + found + ".");
            return ExitCode.VERIFIED;
        }
        spec.commandLine()
                .getErr()
                .printf(
                        "Consistent in itself, but signed by a key that nobody vouched for, %s: %s;"
                                + " ask by another way which key the log has, and give it as --key.%n",
                        signed.signers().stream()
                                .map(VerifierKey::toString)
                                .collect(Collectors.joining(" and ")),
                        found);
        return ExitCode.NOBODY_VOUCHES;
    }

    private String found(Bundle bundle, SignedCheckpoint signed) throws NotVerified, Unusable {
        StringBuilder found = new StringBuilder();
        found.append(Sentences.events(bundle.entries().size()))
                .append(" of dispute ")
                .append(Printable.of(bundle.statement().dispute().text()))
                .append(", all in ")
                .append(Sentences.log(signed));
        for (RuleList.Item rule : bundle.rules().items()) {
            if (!rule.isInTheLog()) {
                found.append("; ")
                        .append(rule.file())
                        .append(" is not in the log, but came with the product");
            }
        }
        for (Path path : evidence) {
            found.append("; ").append(EvidenceFile.read(path).on(bundle.evidence()));
        }
        return found.toString();
    }
}
