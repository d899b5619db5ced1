package io.disputeledger.standalone.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What {@code postmaster.pid} tells: whether a server process works on a data folder. */
final class Postmaster {

    private Postmaster() {}

    /** The process that works on the folder; empty if the file is missing or left over. */
    static Optional<ProcessHandle> on(Path folder) throws IOException {
        Path file = file(folder);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return Files.readAllLines(file).stream()
                .findFirst()
                .filter(line -> line.strip().matches("\\d{1,9}"))
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line.strip())))
                .filter(process -> serves(process, folder));
    }

    /**
     * Removes a file whose process is gone. PostgreSQL would do so itself, except where another
     * program has got the same process id since; two servers on one folder remain impossible,
     * because PostgreSQL also guards it with shared memory.
     */
    static void forgetLeftOver(Path folder) throws IOException {
        if (on(folder).isEmpty()) {
            Files.deleteIfExists(file(folder));
        }
    }

    private static boolean serves(ProcessHandle process, Path folder) {
        // A dead process that nobody has collected has no arguments either.
        return process.info()
                .arguments()
                .map(arguments -> List.of(arguments).contains(folder.toString()))
                .orElse(false);
    }

    private static Path file(Path folder) {
        return folder.resolve("postmaster.pid");
    }
}
