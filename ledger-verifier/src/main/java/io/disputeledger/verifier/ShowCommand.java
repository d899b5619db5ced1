package io.disputeledger.verifier;

import io.disputeledger.verifier.answer.Answer;
import io.disputeledger.verifier.answer.Receipt;
import io.disputeledger.verifier.bundle.Bundle;
import io.disputeledger.verifier.bundle.BundleEntry;
import io.disputeledger.verifier.input.NotVerified;
import io.disputeledger.verifier.input.Printable;
import io.disputeledger.verifier.input.Source;
import io.disputeledger.verifier.input.Unusable;
import io.disputeledger.verifier.log.Entry;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints entries so that a person can read them. */
@Command(
        name = "show",
        description = {
            "Prints the entries of a bundle, of an answer, or one entry. It verifies nothing.",
            "Payloads are printed as they are, but for characters that a terminal would act on:"
                    + " those are printed as \\n, \\u{1b} or \\xff."
        },
        footer = "%nFor example: ledger-verifier show dispute-D-42.zip")
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ShowCommand implements Callable<Integer> {

    private static final int ZIP = 'P';
    private static final int ENTRY = 1;

    @Spec private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description = "A bundle (ZIP), an answer (JSON), or an entry; it is told by its bytes.")
    private Path file;

    @Override
    public Integer call() throws Unusable {
        try {
            switch (firstByte()) {
                case ZIP -> showBundle();
                case ENTRY -> show("Entry", Source.read(file, Entry.BYTES_MAX));
                default -> showAnswer();
            }
            return ExitCode.VERIFIED;
        } catch (NotVerified e) {
            throw new Unusable(String.valueOf(e.getMessage()));
        }
    }

    private int firstByte() throws Unusable {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read();
        } catch (IOException e) {
            throw Source.unreadable(file, e);
        }
    }

    private void showBundle() throws NotVerified, Unusable {
        Bundle bundle = Bundle.read(file);
        for (Map.Entry<Long, BundleEntry> placed : bundle.entries().entrySet()) {
            show("Entry " + placed.getKey(), placed.getValue().entry());
        }
    }

    private void showAnswer() throws NotVerified, Unusable {
        Source answer = Source.read(file, AnswerCommand.BYTES_MAX);
        for (Map.Entry<Long, Receipt> placed : Answer.read(answer).entrySet()) {
            show("Entry " + placed.getKey(), placed.getValue().entry());
        }
    }

    private void show(String heading, Source source) throws NotVerified {
        Entry entry = Entry.decode(source);
        PrintWriter out = spec.commandLine().getOut();
        out.println(heading + " (shown, not verified)");
        out.println("  recorded at  " + entry.recordedAt());
        out.println(
                "  stream       %s (%s), event %d"
                        .formatted(
                                Printable.of(entry.streamId()),
                                Printable.of(entry.streamType()),
                                entry.sequence()));
        out.println("  event id     " + Printable.of(entry.eventId()));
        out.println(
                "  type         %s%s"
                        .formatted(
                                Printable.of(entry.payloadType()),
                                entry.payloadRevision().isEmpty()
                                        ? ""
                                        : ", revision " + Printable.of(entry.payloadRevision())));
        out.println("  metadata     " + Printable.of(entry.metadata()));
        out.println("  payload      " + Printable.of(entry.payload()));
    }
}
