package io.disputeledger.store.log.notes;

import static java.nio.file.StandardOpenOption.SYNC;
import static java.nio.file.StandardOpenOption.WRITE;

import io.disputeledger.store.log.tree.VerificationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;

/**
 * The log's key in a file: PKCS#8 in PEM, as {@code openssl genpkey -algorithm ed25519} writes it.
 * It is mounted as a secret, or made at first use where the ledger runs by itself.
 */
public final class LogKeyFile {

    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";
    private static final int LINE_LENGTH = 64;

    private LogKeyFile() {}

    /**
     * Reads the key.
     *
     * @param file where it is kept
     * @param name what it signs as: the log's origin
     * @param make whether to make one when the file does not exist
     * @throws IllegalStateException when it is missing or unreadable
     */
    public static LogKey read(Path file, String name, boolean make) {
        try {
            if (make && Files.notExists(file)) {
                write(file);
            }
            return LogKey.ofPkcs8(name, pkcs8(Files.readString(file, StandardCharsets.US_ASCII)));
        } catch (IOException | VerificationException e) {
            throw new IllegalStateException(
                    "The log key file " + file + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static byte[] pkcs8(String pem) throws VerificationException {
        String text = pem.strip();
        if (!text.startsWith(BEGIN) || !text.endsWith(END)) {
            throw new VerificationException("It is not one PKCS#8 key in PEM.");
        }
        String body = text.substring(BEGIN.length(), text.length() - END.length());
        return StrictBase64.decode(body.replaceAll("\\s", ""));
    }

    private static void write(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path draft =
                Files.createTempFile(
                        folder,
                        "log-key",
                        ".new",
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        Base64.Encoder lines = Base64.getMimeEncoder(LINE_LENGTH, new byte[] {'\n'});
        String body = lines.encodeToString(LogKey.generate());
        try {
            // On disk before the first checkpoint is: a lost key would orphan what it signed.
            Files.writeString(draft, BEGIN + "\n" + body + "\n" + END + "\n", WRITE, SYNC);
            // A link, not a move: it fails where another process was first, and whole or not at
            // all.
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException _) {
            // The other process's key counts; it is read next.
        } finally {
            Files.delete(draft);
        }
    }
}
