package io.disputeledger.store.log.notes;

import com.google.crypto.tink.subtle.Ed25519Sign;
import io.disputeledger.store.log.tree.VerificationException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;

/**
 * The key that signs the log's checkpoints, with the name it signs under.
 *
 * <p>Tink signs: every batch of appends waits for a signature, and the JDK, which multiplies the
 * base point without a table, takes ten times as long.
 */
public final class LogKey {

    private final Ed25519Sign secret;
    private final VerifierKey verifier;

    private LogKey(Ed25519Sign secret, VerifierKey verifier) {
        this.secret = secret;
        this.verifier = verifier;
    }

    /** A new key, in PKCS#8. */
    static byte[] generate() {
        try {
            return KeyPairGenerator.getInstance(VerifierKey.ALGORITHM)
                    .generateKeyPair()
                    .getPrivate()
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has Ed25519.", e);
        }
    }

    /** The key in PKCS#8, whose public half is derived. */
    public static LogKey ofPkcs8(String name, byte[] pkcs8) throws VerificationException {
        try {
            EdECPrivateKey secret =
                    (EdECPrivateKey)
                            KeyFactory.getInstance(VerifierKey.ALGORITHM)
                                    .generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
            return ofSeed(name, secret.getBytes().orElseThrow());
        } catch (GeneralSecurityException e) {
            throw new VerificationException("This is no Ed25519 key: " + e.getMessage());
        }
    }

    /** The key of the 32 bytes that RFC 8032 calls the private key. */
    public static LogKey ofSeed(String name, byte[] seed) throws VerificationException {
        try {
            byte[] open = Ed25519Sign.KeyPair.newKeyPairFromSeed(seed).getPublicKey();
            LogKey key = new LogKey(new Ed25519Sign(seed), VerifierKey.of(name, open));
            // Verified by the JDK, so by another implementation than that which signed.
            byte[] probe = {1};
            if (!key.verifier.verifies(probe, key.sign(probe))) {
                throw new VerificationException("No public key belongs to the key " + name + ".");
            }
            return key;
        } catch (GeneralSecurityException e) {
            throw new VerificationException("This is no Ed25519 key: " + e.getMessage());
        }
    }

    /** What verifies its signatures. */
    public VerifierKey verifier() {
        return verifier;
    }

    byte[] sign(byte[] text) {
        try {
            return secret.sign(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key " + verifier.name() + " cannot sign.", e);
        }
    }
}
