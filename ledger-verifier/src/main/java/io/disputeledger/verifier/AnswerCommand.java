package io.disputeledger.verifier;

import io.disputeledger.verifier.answer.Answer;
import io.disputeledger.verifier.answer.Receipt;
import io.disputeledger.verifier.input.NotVerified;
import io.disputeledger.verifier.input.Source;
import io.disputeledger.verifier.input.Unusable;
import io.disputeledger.verifier.log.Trust;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Verifies the receipts in the answer to a command. */
@Command(
        name = "answer",
        description = {
            "Verifies the receipts in the JSON that answered a command.",
            "Only what the receipts prove is verified; 'show' prints it. The rest of the answer may"
                    + " say anything."
        },
        footer = "%nFor example: ledger-verifier answer --key @log.vkey answer.json")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class AnswerCommand implements Callable<Integer> {

    static final int BYTES_MAX = 32 << 20;

    @Spec private CommandSpec spec;

    @Mixin private TrustedKeys trust;

    @Parameters(paramLabel = "ANSWER.json", description = "The answer, as it came over HTTP.")
    private Path file;

    @Override
    public Integer call() throws NotVerified, Unusable {
        Trust trusted = trust.trust();
        List<String> events = new ArrayList<>();
        Set<String> logs = new LinkedHashSet<>();
        for (Receipt receipt : Answer.read(Source.read(file, BYTES_MAX)).values()) {
            Receipt.Proved proved = receipt.verify(trusted);
            events.add(
                    "entry %d (%s)".formatted(proved.position(), Sentences.event(proved.entry())));
            logs.add(Sentences.log(proved.checkpoint()));
        }
        spec.commandLine()
                .getOut()
                .printf(
                        "Verified: %s in %s: %s.%n",
                        Sentences.events(events.size()),
                        String.join(", and in ", logs),
                        String.join(", ", events));
        return ExitCode.VERIFIED;
    }
}
