package io.disputeledger.kit.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/**
 * The key that seals the subjects' keys: a Tink keyset in a file that only its owner may read,
 * mounted as a secret, or made at first use where the ledger runs by itself.
 */
public final class MasterKeyFile {

    private MasterKeyFile() {}

    /**
     * Reads the key.
     *
     * @param file where it is kept
     * @param make whether to make one when the file does not exist
     * @throws IllegalStateException when it is missing or unreadable
     */
    public static Aead read(Path file, boolean make) {
        try {
            AeadConfig.register();
            if (make && Files.notExists(file)) {
                write(file);
            }
            return TinkJsonProtoKeysetFormat.parseKeyset(
                            Files.readString(file), InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The master key file "
                            + file
                            + " cannot be read; set ledger.keys.master-key-file to a Tink AEAD"
                            + " keyset in JSON.",
                    e);
        }
    }

    private static void write(Path file) throws IOException, GeneralSecurityException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path draft =
                Files.createTempFile(
                        folder,
                        "master-key",
                        ".new",
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
        KeysetHandle keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        Files.writeString(
                draft,
                TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get()));
        try (FileChannel written = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            // On the disk before anything is sealed with it.
            written.force(true);
        }
        try {
            // A link, not a move: it fails where another process was first, and whole or not at
            // all.
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException _) {
            // The other process's key counts; it is read next.
        } finally {
            Files.delete(draft);
        }
        try (FileChannel entries = FileChannel.open(folder)) {
            entries.force(true);
        }
    }
}
