package io.disputeledger.standalone;

import io.disputeledger.store.log.notes.LogKeyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * Starting over with an empty ledger: no event, no key, no file is left. It is demanded first and
 * then carried out, so that one that is cut short is finished by the next start.
 *
 * <p>What was given out by the former ledger still verifies: its checkpoints and the key to verify
 * them with are kept. The key that signed them is not, so nobody can go on in its name.
 */
final class NewBeginning {

    private final LedgerHome home;

    NewBeginning(LedgerHome home) {
        this.home = home;
    }

    /** What makes the database as it was before the first event. */
    interface EmptyDatabase {
        void make() throws Exception;
    }

    boolean isDemanded() {
        return Files.exists(home.startingOver());
    }

    /** From now on there is no way back. */
    void demand() throws IOException {
        if (!isDemanded()) {
            LedgerEpoch.of(home).next().write(home.startingOver());
        }
    }

    /**
     * Carries it out, from wherever an earlier attempt has come to. Nothing else may be running.
     */
    void carryOut(EmptyDatabase database) throws Exception {
        LedgerEpoch former = LedgerEpoch.of(home);
        LedgerEpoch next = LedgerEpoch.read(home.startingOver());
        if (former.number() < next.number()) {
            keepWhatVerifies(former);
            database.make();
            FileSystemUtils.deleteRecursively(home.evidence());
            Files.createDirectories(home.evidence());
            Files.deleteIfExists(home.masterKey());
            Files.deleteIfExists(home.logKey());
            Files.deleteIfExists(home.demo());
            next.write(home.epoch());
        }
        Files.delete(home.startingOver());
    }

    private void keepWhatVerifies(LedgerEpoch former) throws IOException {
        Path kept = Files.createDirectories(home.former(former));
        if (Files.exists(home.logKey())) {
            String key =
                    LogKeyFile.read(home.logKey(), former.origin(), false).verifier().toString();
            Files.writeString(kept.resolve("log.vkey"), key + "\n");
        }
        if (Files.exists(home.anchors())) {
            for (Path anchor : filesIn(home.anchors())) {
                Files.move(
                        anchor, kept.resolve(anchor.getFileName()), StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
