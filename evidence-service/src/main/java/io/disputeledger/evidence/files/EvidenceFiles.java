package io.disputeledger.evidence.files;

import io.disputeledger.contracts.Sha256;
import io.disputeledger.kit.http.ProblemCode;
import io.disputeledger.kit.http.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Files under their digest: the same bytes are kept once, and are never changed. */
public class EvidenceFiles {

    /** Longer than a phone's photo or a few minutes of video, short enough to upload in one go. */
    public static final long SIZE_MAX_BYTES = 100L * 1024 * 1024;

    private static final Logger log = LoggerFactory.getLogger(EvidenceFiles.class);

    private final EvidenceFolder folder;
    private final long sizeMaxBytes;

    EvidenceFiles(EvidenceFolder folder, long sizeMaxBytes) {
        this.folder = folder;
        this.sizeMaxBytes = sizeMaxBytes;
    }

    /**
     * Keeps a file under its digest. When this returns, a crash loses neither the bytes nor their
     * name; when it throws, nothing of them is left.
     *
     * @param announcedBytes the length that the sender announced; -1 when unknown
     * @return the number of its bytes
     * @throws ProblemException when it is too large, breaks off, has another digest, or cannot be
     *     written
     */
    long keep(Sha256 expected, InputStream body, long announcedBytes) {
        if (announcedBytes > sizeMaxBytes) {
            throw IncomingFile.tooLarge(sizeMaxBytes);
        }
        try (IncomingFile file = IncomingFile.in(folder.incoming())) {
            IncomingFile.Received received = file.receive(body, sizeMaxBytes);
            if (!received.sha256().equals(expected)) {
                throw new ProblemException(
                        ProblemCode.HASH_MISMATCH, "evidence.other-digest", received.sha256());
            }
            Path place = folder.placeOf(expected);
            folder.prepare(place);
            file.moveTo(place);
            folder.force(place);
            return received.sizeBytes();
        } catch (IOException e) {
            log.error("The file {} cannot be written", expected, e);
            throw new ProblemException(ProblemCode.INTERNAL, "evidence.unwritable");
        }
    }

    /**
     * The kept file with this digest; empty when it is missing or has another size, which is a
     * fault of the disk or of its keeper.
     */
    public Optional<Path> find(Sha256 sha256, long sizeBytes) throws IOException {
        Path place = folder.placeOf(sha256);
        return Files.isRegularFile(place) && Files.size(place) == sizeBytes
                ? Optional.of(place)
                : Optional.empty();
    }
}
