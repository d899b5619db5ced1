package io.disputeledger.kit.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keys in a schema of their own, each sealed by the master key. */
public class PostgresSubjectKeys implements SubjectKeys {

    private final JdbcClient jdbc;
    private final Aead masterKey;

    /** Keys in the given database, sealed by the given master key. */
    public PostgresSubjectKeys(JdbcClient jdbc, Aead masterKey) {
        this.jdbc = jdbc;
        this.masterKey = masterKey;
    }

    @Override
    public Aead forSealing(String subject) {
        return forOpening(subject).orElseGet(() -> make(subject));
    }

    @Override
    public Optional<Aead> forOpening(String subject) {
        return jdbc.sql(
                        "select keyset from ledger_keys.subject_key"
                                + " where subject = ? and keyset is not null")
                .param(subject)
                .query((row, _) -> row.getBytes(1))
                .optional()
                .map(keyset -> read(subject, keyset));
    }

    private Aead make(String subject) {
        jdbc.sql(
                        "insert into ledger_keys.subject_key (subject, keyset) values (?, ?)"
                                + " on conflict (subject) do nothing")
                .params(subject, newKeyset(subject))
                .update();
        // Another service may have been first: its key is the one that counts.
        return forOpening(subject).orElseThrow(() -> new KeyDestroyed(subject));
    }

    private byte[] newKeyset(String subject) {
        try {
            KeysetHandle keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(
                    keyset, masterKey, subject.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No key could be made for " + subject + ".", e);
        }
    }

    private Aead read(String subject, byte[] keyset) {
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(
                            keyset, masterKey, subject.getBytes(StandardCharsets.UTF_8))
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The key of "
                            + subject
                            + " cannot be opened: is ledger.keys.master-key-file the one that the"
                            + " ledger was started with?",
                    e);
        }
    }
}
