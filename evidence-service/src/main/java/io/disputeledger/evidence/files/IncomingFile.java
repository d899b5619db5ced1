package io.disputeledger.evidence.files;

import io.disputeledger.contracts.Sha256;
import io.disputeledger.kit.http.InvalidField;
import io.disputeledger.kit.http.ProblemCode;
import io.disputeledger.kit.http.ProblemException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file on its way in: gone again at closing unless it was moved to its place. */
final class IncomingFile implements Closeable {

    /** Large enough for the disk, small beside many uploads at once. */
    private static final int BUFFER_BYTES = 64 * 1024;

    private final Path file;

    private IncomingFile(Path file) {
        this.file = file;
    }

    static IncomingFile in(Path folder) throws IOException {
        return new IncomingFile(Files.createTempFile(folder, "upload", null));
    }

    /**
     * What was received.
     *
     * @param sha256 digest of the bytes
     * @param sizeBytes number of the bytes
     */
    record Received(Sha256 sha256, long sizeBytes) {}

    /**
     * Receives the body and brings it to disk.
     *
     * @throws ProblemException when it is longer than the maximum, or breaks off
     * @throws InvalidField when it is empty
     */
    Received receive(InputStream body, long sizeMaxBytes) throws IOException {
        MessageDigest digest = sha256();
        DigestInputStream digesting = new DigestInputStream(body, digest);
        byte[] buffer = new byte[BUFFER_BYTES];
        long size = 0;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (int read = read(digesting, buffer); read >= 0; read = read(digesting, buffer)) {
                size += read;
                if (size > sizeMaxBytes) {
                    throw tooLarge(sizeMaxBytes);
                }
                ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, read);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
            }
            channel.force(true);
        }
        if (size == 0) {
            throw new InvalidField("body", "evidence.empty-file");
        }
        return new Received(new Sha256(HexFormat.of().formatHex(digest.digest())), size);
    }

    void moveTo(Path place) throws IOException {
        Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }

    static ProblemException tooLarge(long sizeMaxBytes) {
        return new ProblemException(
                ProblemCode.BODY_TOO_LARGE, "evidence.file-too-large", sizeMaxBytes);
    }

    // Apart from writing, because here it is the sender that failed and not our disk.
    private static int read(InputStream body, byte[] buffer) {
        try {
            return body.read(buffer);
        } catch (IOException e) {
            ProblemException broken =
                    new ProblemException(ProblemCode.UNREADABLE_BODY, "evidence.upload-broke-off");
            broken.initCause(e);
            throw broken;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }
}
