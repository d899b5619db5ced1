package io.disputeledger.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds everything the ledger keeps.
 *
 * @param folder an absolute path without symbolic links, so that it is the same at every start
 */
record LedgerHome(Path folder) {

    private static final String DEFAULT = ".ledger";

    /** The folder that the environment names, made if need be. */
    static LedgerHome open(@Nullable String ledgerHome) {
        boolean unnamed = ledgerHome == null || ledgerHome.isBlank();
        Path folder = Path.of(unnamed ? DEFAULT : ledgerHome).toAbsolutePath().normalize();
        try {
            LedgerHome home = new LedgerHome(Files.createDirectories(folder).toRealPath());
            Files.createDirectories(home.keys());
            Files.createDirectories(home.evidence());
            Files.createDirectories(home.logs());
            return home;
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    static CannotStart unwritable(Path folder, IOException cause) {
        return new CannotStart(
                "The folder %s cannot be written (%s): set LEDGER_HOME to a folder of yours."
                        .formatted(folder, cause.getClass().getSimpleName()),
                cause);
    }

    Path postgres() {
        return folder.resolve("postgres");
    }

    Path programs() {
        return folder.resolve("programs");
    }

    Path keys() {
        return folder.resolve("keys");
    }

    Path masterKey() {
        return keys().resolve("master-key.json");
    }

    Path tokenSigningKey() {
        return keys().resolve("token-signing-key.json");
    }

    Path logKey() {
        return keys().resolve("log-key.pem");
    }

    Path anchors() {
        return folder.resolve("anchors");
    }

    /** Where a service keeps checkpoints that a rolled back database cannot take back. */
    Path anchorsOf(String service) {
        return anchors().resolve(service + ".notes");
    }

    /** Which ledger of this folder it is. */
    Path epoch() {
        return folder.resolve("epoch");
    }

    /** There while one is starting over: which ledger it is going to be. */
    Path startingOver() {
        return folder.resolve("starting-over");
    }

    /** What is kept of a ledger after it has started over. */
    Path former(LedgerEpoch epoch) {
        return folder.resolve("former").resolve(Integer.toString(epoch.number()));
    }

    /** What is remembered of the demo cases. */
    Path demo() {
        return folder.resolve("demo");
    }

    Path databasePasswords() {
        return keys().resolve("database-passwords.properties");
    }

    Path evidence() {
        return folder.resolve("evidence");
    }

    Path logs() {
        return folder.resolve("logs");
    }

    Path log() {
        return logs().resolve("ledger.log");
    }

    Path postgresLog() {
        return logs().resolve("postgres.log");
    }

    Path lock() {
        return folder.resolve("lock");
    }
}
