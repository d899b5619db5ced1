package io.disputeledger.kit.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of the repository that is generated from the code and kept beside it, so that people and
 * reviews see it change.
 */
public final class Generated {

    /** Set to write such files anew instead of comparing them. */
    public static final String WRITE = "ledger.generated.write";

    private Generated() {}

    /** What the file has, after writing it where that was asked for. */
    public static String compare(Path file, String now) throws IOException {
        if (Boolean.getBoolean(WRITE)) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, now);
        }
        return Files.exists(file) ? Files.readString(file) : "";
    }

    /** What to do when it is stale. */
    public static String instruction(Path file, Class<?> test) {
        return "%s is stale. Write it anew, and commit it: mvn test -pl ledger-service-kit -am -Dtest=%s -Dsurefire.failIfNoSpecifiedTests=false -D%s=true"
                .formatted(file.normalize(), test.getSimpleName(), WRITE);
    }
}
