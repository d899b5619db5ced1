package io.disputeledger.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Which ledger of this folder it is: one that starts over is another ledger, with another name and
 * key of its log, so that nobody takes its beginning for a rewritten history.
 *
 * @param number from 1
 */
record LedgerEpoch(int number) {

    private static final String ORIGIN = "localhost/dispute-ledger";

    static LedgerEpoch of(LedgerHome home) throws IOException {
        return Files.exists(home.epoch()) ? read(home.epoch()) : new LedgerEpoch(1);
    }

    static LedgerEpoch read(Path file) throws IOException {
        String number = Files.readString(file).strip();
        if (!number.matches("[1-9][0-9]{0,8}")) {
            throw new CannotStart(
                    "%s holds no number of a ledger: write the one that its log's name ends with."
                            .formatted(file));
        }
        return new LedgerEpoch(Integer.parseInt(number));
    }

    LedgerEpoch next() {
        return new LedgerEpoch(number + 1);
    }

    /** The name of the log. */
    String origin() {
        return number == 1 ? ORIGIN : ORIGIN + "/" + number;
    }

    void write(Path file) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(draft, Integer.toString(number));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
