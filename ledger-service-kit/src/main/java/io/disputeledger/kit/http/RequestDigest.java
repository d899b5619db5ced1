package io.disputeledger.kit.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/** Tells a repeated command from another one, however its JSON is spelt (RFC 8785). */
final class RequestDigest {

    private static final byte[] NO_FIELDS = {'{', '}'};
    private static final String NULL = "null";

    private RequestDigest() {}

    /** SHA-256 over method, path and canonical body, in hexadecimal. */
    static String of(String method, String path, byte[] body) {
        MessageDigest digest = sha256();
        digest.update((method + "\n" + path + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(isNothing(body) ? NO_FIELDS : canonical(body));
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * No body says as much as a body without fields, and so does null, which some clients send for
     * a body that they leave out: all three reach the same decision, so a repeat may be any of
     * them.
     */
    private static boolean isNothing(byte[] body) {
        return body.length == 0 || new String(body, StandardCharsets.UTF_8).strip().equals(NULL);
    }

    private static byte[] canonical(byte[] body) {
        try {
            return new JsonCanonicalizer(body).getEncodedUTF8();
        } catch (IOException e) {
            throw new ProblemException(ProblemCode.UNREADABLE_BODY, "body.no-object");
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }
}
