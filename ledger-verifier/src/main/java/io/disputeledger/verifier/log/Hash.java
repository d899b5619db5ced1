package io.disputeledger.verifier.log;

import io.disputeledger.verifier.input.NotVerified;
import io.disputeledger.verifier.input.Passage;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A SHA-256 hash. */
public final class Hash {

    private static final int BYTES = 32;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The hash of these bytes, one after the other. */
    public static Hash of(byte[]... parts) {
        MessageDigest sha256 = sha256();
        for (byte[] part : parts) {
            sha256.update(part);
        }
        return new Hash(sha256.digest());
    }

    /** What SHA-256 makes of a file while it is read. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    /** Reads a hash in Base 64. */
    static Hash parse(Passage passage, String what) throws NotVerified {
        byte[] bytes = passage.base64(what);
        if (bytes.length != BYTES) {
            throw passage.expected(what + " of 32 bytes");
        }
        return new Hash(bytes);
    }

    byte[] bytes() {
        return bytes;
    }

    /** In lower-case hexadecimal digits, as {@code sha256sum} writes it. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** In Base 64, as checkpoints and proofs have it. */
    @Override
    public String toString() {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
