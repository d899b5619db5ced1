package io.disputeledger.kit.wiring;

import io.disputeledger.kit.database.RefusedToStart;
import io.disputeledger.store.log.notes.LogKey;
import io.disputeledger.store.log.notes.LogKeyFile;
import io.disputeledger.store.log.notes.VerifierKey;
import io.disputeledger.store.log.tree.VerificationException;
import io.disputeledger.store.proofs.LogIdentity;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The log that proves what was acknowledged.
 *
 * @param appends whether this service takes commands, so that it must have a key
 * @param origin its name, the same in all services and for ever, for example {@code
 *     ledger.example.com/disputes}
 * @param keyFiles what it signs with: one file, or those of the old and the new key while one takes
 *     over; none in a service that only reads
 * @param makeKey whether to make a key where there is no file: for local use
 * @param retiredKeys verifier keys of what signed before; receipts of theirs stay good
 * @param anchorFile where checkpoints are kept outside the database; each service has its own
 * @param anchorEvery how often at most one is added there
 */
@ConfigurationProperties("ledger.log")
record LogProperties(
        @DefaultValue("true") boolean appends,
        @Nullable String origin,
        @DefaultValue List<Path> keyFiles,
        @DefaultValue("false") boolean makeKey,
        @DefaultValue List<String> retiredKeys,
        @Nullable Path anchorFile,
        @DefaultValue("1s") Duration anchorEvery) {

    /** Whether it has what it takes to append. */
    boolean hasKey() {
        if (keyFiles.isEmpty() && appends) {
            throw new RefusedToStart(
                    "The log has no key: set ledger.log.key-files to a PKCS#8 file that holds an"
                            + " Ed25519 key (openssl genpkey -algorithm ed25519), the same in all"
                            + " services.");
        }
        return !keyFiles.isEmpty();
    }

    /** Who the log is, with its keys. */
    LogIdentity identity() {
        if (origin == null || origin.isBlank()) {
            throw new RefusedToStart(
                    "The log has no name: set ledger.log.origin, for example to"
                            + " ledger.example.com/disputes, the same in all services and for ever.");
        }
        try {
            String name = origin;
            List<LogKey> keys =
                    keyFiles.stream().map(file -> LogKeyFile.read(file, name, makeKey)).toList();
            return new LogIdentity(name, keys, retired());
        } catch (IllegalArgumentException | IllegalStateException | VerificationException e) {
            throw new RefusedToStart("The log cannot sign: " + e.getMessage());
        }
    }

    private List<VerifierKey> retired() throws VerificationException {
        List<VerifierKey> keys = new ArrayList<>();
        for (String key : retiredKeys) {
            keys.add(VerifierKey.parse(key));
        }
        return keys;
    }
}
