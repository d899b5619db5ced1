package io.disputeledger.kit.keys;

import com.google.crypto.tink.Aead;
import java.util.Optional;

/**
 * One key for each subject. Kept apart from the events and their backups, so that destroying a key
 * erases what it sealed everywhere.
 */
public interface SubjectKeys {

    /**
     * The subject's key; made at first use.
     *
     * @throws KeyDestroyed when the subject was erased
     */
    Aead forSealing(String subject);

    /** The subject's key; empty when it was destroyed or never existed. */
    Optional<Aead> forOpening(String subject);

    /** The subject was erased: nothing about it can be sealed any more. */
    class KeyDestroyed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** The key of this subject is destroyed. */
        public KeyDestroyed(String subject) {
            super("The key of " + subject + " is destroyed.");
        }
    }
}
