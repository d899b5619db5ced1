package io.disputeledger.store.log.notes;

import io.disputeledger.store.log.tree.VerificationException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;

/** The key that signs the log's checkpoints, with the name it signs under. */
public final class LogKey {

    private static final int PUBLIC_BYTES = VerifierKey.PUBLIC_BYTES;

    private final PrivateKey secret;
    private final VerifierKey verifier;

    private LogKey(PrivateKey secret, VerifierKey verifier) {
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
            PrivateKey secret =
                    KeyFactory.getInstance(VerifierKey.ALGORITHM)
                            .generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
            return ofSeed(name, ((EdECPrivateKey) secret).getBytes().orElseThrow());
        } catch (GeneralSecurityException e) {
            throw new VerificationException("This is no Ed25519 key: " + e.getMessage());
        }
    }

    /** The key of the 32 bytes that RFC 8032 calls the private key. */
    public static LogKey ofSeed(String name, byte[] seed) throws VerificationException {
        try {
            // The JDK has no call for a private key's public half; its generator draws the seed.
            KeyPairGenerator generator = KeyPairGenerator.getInstance(VerifierKey.ALGORITHM);
            generator.initialize(NamedParameterSpec.ED25519, new Drawn(seed));
            byte[] encoded = generator.generateKeyPair().getPublic().getEncoded();
            LogKey key =
                    new LogKey(
                            KeyFactory.getInstance(VerifierKey.ALGORITHM)
                                    .generatePrivate(
                                            new EdECPrivateKeySpec(
                                                    NamedParameterSpec.ED25519, seed)),
                            VerifierKey.of(
                                    name,
                                    Arrays.copyOfRange(
                                            encoded,
                                            encoded.length - PUBLIC_BYTES,
                                            encoded.length)));
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
            Signature ed25519 = Signature.getInstance(VerifierKey.ALGORITHM);
            ed25519.initSign(secret);
            ed25519.update(text);
            return ed25519.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key " + verifier.name() + " cannot sign.", e);
        }
    }

    private static final class Drawn extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] seed;

        Drawn(byte[] seed) {
            this.seed = seed;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
