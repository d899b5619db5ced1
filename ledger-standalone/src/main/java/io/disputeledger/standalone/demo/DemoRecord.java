package io.disputeledger.standalone.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;

/**
 * What a ledger's folder remembers of its demo cases: when their telling began, so that a telling
 * that was interrupted goes on with the same dates, and that it is over.
 */
final class DemoRecord {

    private static final String OVER = "over";

    private final Path file;

    DemoRecord(Path folder) {
        this.file = folder.resolve("demo");
    }

    boolean isOver() throws IOException {
        return content().filter(OVER::equals).isPresent();
    }

    /** When the telling began: now, unless it began before and was interrupted. */
    Instant beginning(Instant now) throws IOException {
        Optional<String> begun = content();
        if (begun.isPresent()) {
            return Instant.parse(begun.get());
        }
        write(now.toString());
        return now;
    }

    void over() throws IOException {
        write(OVER);
    }

    private Optional<String> content() throws IOException {
        return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
    }

    private void write(String text) throws IOException {
        Path draft = file.resolveSibling("demo.new");
        Files.writeString(draft, text);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
