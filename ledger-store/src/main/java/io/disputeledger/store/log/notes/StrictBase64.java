package io.disputeledger.store.log.notes;

import io.disputeledger.store.log.tree.Hash;
import io.disputeledger.store.log.tree.VerificationException;
import java.util.Base64;

/** Base 64 of RFC 4648, section 4, in the one spelling that an encoder writes. */
public final class StrictBase64 {

    private StrictBase64() {}

    public static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    public static String encode(Hash hash) {
        return encode(hash.toBytes());
    }

    /** Refuses what the JDK lets pass: missing padding, and bits after the last byte. */
    public static byte[] decode(String text) throws VerificationException {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (encode(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException _) {
            // Refused below, with the text.
        }
        throw new VerificationException("This is not Base 64: \"" + text + "\".");
    }

    public static Hash decodeHash(String text) throws VerificationException {
        byte[] bytes = decode(text);
        if (bytes.length != Hash.BYTES) {
            throw new VerificationException(
                    "A hash has 32 bytes, and \"" + text + "\" has " + bytes.length + ".");
        }
        return Hash.of(bytes);
    }
}
