package io.disputeledger.verifier;

import io.disputeledger.verifier.input.NotVerified;
import io.disputeledger.verifier.input.Passage;
import io.disputeledger.verifier.input.Printable;
import io.disputeledger.verifier.input.Source;
import io.disputeledger.verifier.input.Unusable;
import io.disputeledger.verifier.log.Trust;
import io.disputeledger.verifier.log.VerifierKey;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which log is meant, and how keys are given. */
final class TrustOptions {

    static final String KEY =
            "A key that you trust, as name+id+key; or @FILE, a file with one key a line. Get it by"
                    + " another way than what you verify. Repeat it to trust several keys, as while"
                    + " one takes over from another.";

    private static final int KEY_FILE_BYTES_MAX = 1 << 20;

    @Option(
            names = "--origin",
            paramLabel = "ORIGIN",
            description =
                    "The log that you mean, as the first line of its checkpoints. Without it, a key"
                            + " is trusted for the log of the key's own name.")
    @Nullable String origin;

    Trust trust(List<String> given) throws Unusable {
        List<VerifierKey> keys = new ArrayList<>();
        for (String key : given) {
            keys.addAll(keys(key));
        }
        return new Trust(List.copyOf(keys), origin);
    }

    private static List<VerifierKey> keys(String given) throws Unusable {
        try {
            if (given.startsWith("@")) {
                Path file = Path.of(given.substring(1));
                return VerifierKey.parseAll(lines(Source.read(file, KEY_FILE_BYTES_MAX)));
            }
            if (!given.contains("+") && Files.exists(Path.of(given))) {
                throw new Unusable(
                        "--key: to read keys from the file %s, write --key @%<s"
                                .formatted(Printable.of(given)));
            }
            Source source = new Source("--key", given.getBytes(StandardCharsets.UTF_8));
            return List.of(VerifierKey.parse(new Passage(source, 0, given)));
        } catch (NotVerified e) {
            throw new Unusable(String.valueOf(e.getMessage()));
        }
    }

    // This file is the auditor's own, and may be as any editor writes it.
    private static Source lines(Source file) throws NotVerified {
        String text = file.utf8(0, file.length()).replace("\r\n", "\n");
        String whole = text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
        return new Source(file.name(), whole.getBytes(StandardCharsets.UTF_8));
    }
}
