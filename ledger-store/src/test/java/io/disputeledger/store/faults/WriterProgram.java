package io.disputeledger.store.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.disputeledger.store.events.StorageBounds;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;

/** Appends as many calls as it reads on its input, and prints its journal, until that ends. */
final class WriterProgram {

    private WriterProgram() {}

    /** Arguments: address, name, threads, anchor file, bound for answers in milliseconds. */
    public static void main(String[] arguments) throws IOException {
        PrintStream journal =
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
        System.setOut(System.err); // Logs must not mix with the journal.
        StorageBounds bounds =
                StorageBounds.DEFAULTS.withAnswerWithin(
                        Duration.ofMillis(Long.parseLong(arguments[4])));
        try (ProvenLedger ledger = ProvenLedger.open(arguments[0], Path.of(arguments[3]), bounds);
                Load load =
                        new Load(
                                arguments[1],
                                Integer.parseInt(arguments[2]),
                                ledger.storage(),
                                new SpokenJournal(line -> journal.println(line.print())));
                BufferedReader input =
                        new BufferedReader(new InputStreamReader(System.in, UTF_8))) {
            journal.println(new JournalLine.Ready().print());
            input.lines().mapToInt(Integer::parseInt).forEach(load::grant);
        }
    }
}
