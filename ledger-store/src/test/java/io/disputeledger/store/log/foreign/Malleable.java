package io.disputeledger.store.log.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.disputeledger.store.log.notes.VerifierKey;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Signatures that only the holder of a key can make, and that verifiers are known to disagree about
 * (RFC 8032, section 5.1.7): whoever accepts one that others refuse can be shown another log.
 */
final class Malleable {

    /** The point of order one, as an encoder writes it. */
    static final String IDENTITY = "01" + "00".repeat(31);

    /** The same point with its coordinate not reduced: the prime plus one. */
    static final String IDENTITY_NOT_REDUCED = "ee" + "ff".repeat(30) + "7f";

    /** The same point, its zero coordinate called negative. */
    static final String IDENTITY_NEGATIVE = "01" + "00".repeat(30) + "80";

    private static final BigInteger ORDER =
            BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));
    private static final int SCALAR_BYTES = 32;

    private final byte[] seed;
    private final VerifierKey key;

    Malleable(byte[] seed, VerifierKey key) {
        this.seed = seed;
        this.key = key;
    }

    /** A note whose signature has this encoded point for its first half, and the scalar to fit. */
    String note(String text, String point) throws GeneralSecurityException {
        byte[] r = HexFormat.of().parseHex(point);
        MessageDigest sha512 = MessageDigest.getInstance("SHA-512");
        sha512.update(r);
        sha512.update(publicKey());
        BigInteger challenge = number(sha512.digest(text.getBytes(UTF_8)));
        return note(text, r, challenge.multiply(secret()).mod(ORDER));
    }

    /** A right note with one signature, whose scalar is made larger by the order of the group. */
    String withTheOrderAdded(String note, String text) {
        String line = note.lines().toList().getLast();
        byte[] signature = Base64.getDecoder().decode(line.substring(line.lastIndexOf(' ') + 1));
        int r = Integer.BYTES;
        int s = r + SCALAR_BYTES;
        return note(
                text,
                Arrays.copyOfRange(signature, r, s),
                number(Arrays.copyOfRange(signature, s, signature.length)).add(ORDER));
    }

    private String note(String text, byte[] r, BigInteger s) {
        byte[] signature =
                ByteBuffer.allocate(Integer.BYTES + 2 * SCALAR_BYTES)
                        .putInt(key.id())
                        .put(r)
                        .put(littleEndian(s))
                        .array();
        String encoded = Base64.getEncoder().encodeToString(signature);
        return text + "\n\u2014 " + key.name() + " " + encoded + "\n";
    }

    private BigInteger secret() throws GeneralSecurityException {
        byte[] digest = MessageDigest.getInstance("SHA-512").digest(seed);
        byte[] scalar = Arrays.copyOf(digest, SCALAR_BYTES);
        scalar[0] &= (byte) 0xf8;
        scalar[SCALAR_BYTES - 1] &= 0x7f;
        scalar[SCALAR_BYTES - 1] |= 0x40;
        return number(scalar);
    }

    private byte[] publicKey() {
        String vkey = key.toString();
        byte[] typeAndKey =
                Base64.getDecoder()
                        .decode(vkey.substring(vkey.indexOf('+', vkey.indexOf('+') + 1) + 1));
        return Arrays.copyOfRange(typeAndKey, 1, typeAndKey.length);
    }

    private static BigInteger number(byte[] littleEndian) {
        return new BigInteger(1, reversed(littleEndian));
    }

    private static byte[] littleEndian(BigInteger number) {
        byte[] bigEndian = number.toByteArray();
        return Arrays.copyOf(reversed(bigEndian), SCALAR_BYTES);
    }

    private static byte[] reversed(byte[] bytes) {
        byte[] reversed = new byte[bytes.length];
        for (int place = 0; place < bytes.length; place++) {
            reversed[place] = bytes[bytes.length - 1 - place];
        }
        return reversed;
    }
}
