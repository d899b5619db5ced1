package io.disputeledger.fsck;

import io.disputeledger.store.fsck.Trust;
import io.disputeledger.store.log.notes.LogKeyFile;
import io.disputeledger.store.log.notes.VerifierKey;
import io.disputeledger.store.log.tree.VerificationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys as they are given: each a verifier key, a file of them, or the log's own key file. */
final class TrustedKeys {

    private static final String SECRET = "-----BEGIN";

    private TrustedKeys() {}

    /**
     * Trusts them for the origin, which is else the name of the first.
     *
     * @throws VerificationException saying what is wrong with one
     */
    static Trust of(List<String> given, @Nullable String origin)
            throws IOException, VerificationException {
        List<VerifierKey> keys = new ArrayList<>();
        for (String key : given) {
            keys.addAll(key.startsWith("@") ? in(Path.of(key.substring(1)), origin) : one(key));
        }
        if (keys.isEmpty()) {
            throw new VerificationException("the files of keys are empty");
        }
        return new Trust(origin == null ? keys.getFirst().name() : origin, keys);
    }

    private static List<VerifierKey> one(String key) throws VerificationException {
        return List.of(VerifierKey.parse(key));
    }

    private static List<VerifierKey> in(Path file, @Nullable String origin)
            throws IOException, VerificationException {
        String text = Files.readString(file);
        if (!text.startsWith(SECRET)) {
            List<VerifierKey> keys = new ArrayList<>();
            for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
                keys.add(VerifierKey.parse(line));
            }
            return keys;
        }
        if (origin == null) {
            throw new VerificationException(
                    "a log's own key file does not say its name: give --origin");
        }
        return List.of(LogKeyFile.read(file, origin, false).verifier());
    }
}
