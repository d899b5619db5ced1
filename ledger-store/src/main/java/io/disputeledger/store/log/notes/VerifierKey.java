package io.disputeledger.store.log.notes;

import io.disputeledger.store.log.tree.VerificationException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** A named Ed25519 public key, which a verifier was given by a way it trusts. */
public final class VerifierKey {

    static final String ALGORITHM = "Ed25519";
    static final int PUBLIC_BYTES = 32;

    private static final byte ED25519 = 1;
    private static final int ID_DIGITS = 2 * Integer.BYTES;
    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String name;
    private final int id;
    private final byte[] typeAndKey;
    private final PublicKey key;

    private VerifierKey(String name, byte[] typeAndKey) throws VerificationException {
        if (!StrictText.isKeyName(name)) {
            throw new VerificationException("No key can be called \"" + name + "\".");
        }
        if (typeAndKey.length != 1 + PUBLIC_BYTES || typeAndKey[0] != ED25519) {
            throw new VerificationException("The key " + name + " is not an Ed25519 key.");
        }
        this.name = name;
        this.typeAndKey = typeAndKey;
        try {
            byte[] encoded =
                    ByteBuffer.allocate(X509_PREFIX.length + PUBLIC_BYTES)
                            .put(X509_PREFIX)
                            .put(typeAndKey, 1, PUBLIC_BYTES)
                            .array();
            key = KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
            // Only here is the point decoded, and refused where there is none.
            Signature.getInstance(ALGORITHM).initVerify(key);
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            id = ByteBuffer.wrap(sha256.digest(typeAndKey)).getInt();
        } catch (GeneralSecurityException e) {
            throw new VerificationException("The key " + name + " is not valid: " + e.getMessage());
        }
    }

    static VerifierKey of(String name, byte[] publicKey) throws VerificationException {
        byte[] typeAndKey = new byte[1 + publicKey.length];
        typeAndKey[0] = ED25519;
        System.arraycopy(publicKey, 0, typeAndKey, 1, publicKey.length);
        return new VerifierKey(name, typeAndKey);
    }

    /** Reads the form {@code name+id+key} of signed-note, in which {@link #toString} writes it. */
    public static VerifierKey parse(String vkey) throws VerificationException {
        // Base 64 has plus signs of its own, but name and id have none.
        String[] parts = vkey.split("\\+", 3);
        if (parts.length != 3 || parts[1].length() != ID_DIGITS) {
            throw new VerificationException("This is no verifier key: \"" + vkey + "\".");
        }
        VerifierKey key = new VerifierKey(parts[0], StrictBase64.decode(parts[2]));
        if (!key.hexId().equals(parts[1])) {
            throw new VerificationException(
                    "The id of the key %s is %s, not %s."
                            .formatted(key.name, key.hexId(), parts[1]));
        }
        return key;
    }

    public String name() {
        return name;
    }

    /** Tells keys of one name apart; too short to prove anything. */
    public int id() {
        return id;
    }

    boolean verifies(byte[] text, byte[] signature) {
        try {
            Signature ed25519 = Signature.getInstance(ALGORITHM);
            ed25519.initVerify(key);
            ed25519.update(text);
            return ed25519.verify(signature);
        } catch (GeneralSecurityException _) {
            // So the JDK answers a signature of the wrong length or out of range.
            return false;
        }
    }

    private String hexId() {
        return HexFormat.of().toHexDigits(id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey that
                && name.equals(that.name)
                && Arrays.equals(typeAndKey, that.typeAndKey);
    }

    @Override
    public int hashCode() {
        return id;
    }

    @Override
    public String toString() {
        return name + "+" + hexId() + "+" + StrictBase64.encode(typeAndKey);
    }
}
