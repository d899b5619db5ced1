package io.disputeledger.kit.keys;

import com.google.crypto.tink.Aead;
import io.disputeledger.contracts.Sealed;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Seals free text and names under their subject's key, and opens them again. */
public class TextSeal {

    private final SubjectKeys keys;

    /** Seals with these keys. */
    public TextSeal(SubjectKeys keys) {
        this.keys = keys;
    }

    /**
     * Seals a text.
     *
     * @param subject whose key seals it, for example {@code party:B-77} or {@code dispute:D-1}
     */
    public Sealed seal(String subject, String text) {
        try {
            byte[] sealed =
                    keys.forSealing(subject)
                            .encrypt(text.getBytes(StandardCharsets.UTF_8), context(subject));
            return new Sealed(subject, Base64.getEncoder().encodeToString(sealed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A text of " + subject + " cannot be sealed.", e);
        }
    }

    /**
     * Opens texts: empty where the subject's key is destroyed. Looks each subject's key up once, so
     * use one reader for one answer and let it go: a key must not outlive its erasure.
     */
    public Function<Sealed, Optional<String>> reader() {
        Map<String, Optional<Aead>> known = new HashMap<>();
        return text ->
                known.computeIfAbsent(text.subject(), keys::forOpening).map(key -> open(key, text));
    }

    private static String open(Aead key, Sealed text) {
        try {
            byte[] opened =
                    key.decrypt(
                            Base64.getDecoder().decode(text.ciphertext()), context(text.subject()));
            return new String(opened, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "A text of " + text.subject() + " was altered after it was sealed.", e);
        }
    }

    private static byte[] context(String subject) {
        return subject.getBytes(StandardCharsets.UTF_8);
    }
}
