package io.disputeledger.evidence.files;

import io.disputeledger.contracts.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of evidence: each file at {@code ab/cd/abcd…}, by its digest, and beside them {@code
 * incoming} for files on their way in.
 */
class EvidenceFolder {

    /** An upload that wrote nothing for this long was left by a process that is gone. */
    static final Duration STALE_AFTER = Duration.ofHours(1);

    private static final Logger log = LoggerFactory.getLogger(EvidenceFolder.class);

    private static final int FAN_OUT_DIGITS = 2;

    private final Path root;

    private EvidenceFolder(Path root) {
        this.root = root;
    }

    /**
     * Makes the folder where it is missing, and removes what broken uploads left in it.
     *
     * @throws UncheckedIOException when it cannot be written
     */
    static EvidenceFolder open(Path root) {
        EvidenceFolder folder = new EvidenceFolder(root.toAbsolutePath().normalize());
        try {
            Files.createDirectories(folder.incoming());
            folder.removeStale(Instant.now().minus(STALE_AFTER));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The folder of evidence (ledger.evidence.directory) cannot be written.", e);
        }
        return folder;
    }

    Path incoming() {
        return root.resolve("incoming");
    }

    /** The place of the bytes with this digest. */
    Path placeOf(Sha256 sha256) {
        String digits = sha256.value();
        return root.resolve(digits.substring(0, FAN_OUT_DIGITS))
                .resolve(digits.substring(FAN_OUT_DIGITS, 2 * FAN_OUT_DIGITS))
                .resolve(digits);
    }

    /** Makes the folders above a place. */
    void prepare(Path place) throws IOException {
        Files.createDirectories(place.getParent());
    }

    /** Brings the folders above a place to disk: until then a crash may forget its name. */
    void force(Path place) throws IOException {
        for (Path folder = place.getParent();
                folder != null && folder.startsWith(root);
                folder = folder.getParent()) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    // Not simply all of them: another replica may be receiving a file into the same folder.
    private void removeStale(Instant before) throws IOException {
        int removed = 0;
        try (DirectoryStream<Path> left = Files.newDirectoryStream(incoming())) {
            for (Path file : left) {
                if (wasWrittenBefore(before, file) && Files.deleteIfExists(file)) {
                    removed++;
                }
            }
        }
        if (removed > 0) {
            log.info("Removed {} files that broken uploads had left", removed);
        }
    }

    private static boolean wasWrittenBefore(Instant instant, Path file) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(instant);
        } catch (NoSuchFileException _) {
            // Its upload ended while we looked.
            return false;
        }
    }
}
