package io.disputeledger.verifier.log;

import io.disputeledger.verifier.input.Lines;
import io.disputeledger.verifier.input.NotVerified;
import io.disputeledger.verifier.input.Passage;
import io.disputeledger.verifier.input.Printable;
import io.disputeledger.verifier.input.Source;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** An Ed25519 key with its name, in the form {@code name+id+key} of c2sp.org/signed-note. */
public final class VerifierKey {

    private static final String ALGORITHM = "Ed25519";
    private static final byte ED25519 = 1;
    private static final int TYPED_BYTES = 33;
    private static final int ID_BYTES = 4;

    // RFC 8410: what precedes the 32 bytes of the key in a SubjectPublicKeyInfo.
    private static final byte[] DER = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String text;
    private final String name;
    private final String id;
    private final PublicKey key;

    private VerifierKey(String text, String name, String id, PublicKey key) {
        this.text = text;
        this.name = name;
        this.id = id;
        this.key = key;
    }

    /** Reads keys, one a line, at least one. */
    public static List<VerifierKey> parseAll(Source source) throws NotVerified {
        Lines lines = Lines.of(source);
        List<VerifierKey> keys = new ArrayList<>();
        do {
            keys.add(parse(lines.next("a verifier key")));
        } while (!lines.atEnd());
        return keys.stream().distinct().toList();
    }

    /** Reads one key. */
    public static VerifierKey parse(Passage passage) throws NotVerified {
        // Base 64 has plus signs of its own, but name and id have none.
        String[] parts = passage.text().split("\\+", 3);
        if (parts.length < 3 || !isName(parts[0])) {
            throw passage.expected("a verifier key, name+id+key");
        }
        Passage given = passage.from(parts[0].length() + 1);
        Passage last = given.from(parts[1].length() + 1);
        byte[] typed = last.base64("the key's type and bytes");
        if (typed.length != TYPED_BYTES || typed[0] != ED25519) {
            throw last.expected("an Ed25519 key: the byte 0x01 and 32 bytes");
        }
        String id = id(parts[0], typed);
        if (!parts[1].equals(id)) {
            throw given.expected("the id " + id + " of this name and key");
        }
        try {
            return new VerifierKey(passage.text(), parts[0], id, publicKey(typed));
        } catch (GeneralSecurityException _) {
            throw last.expected("an Ed25519 key whose bytes are a point of the curve");
        }
    }

    /** Whether a key may be called so: something, without a Unicode space and without a plus. */
    static boolean isName(String name) {
        return !name.isEmpty()
                && name.codePoints()
                        .noneMatch(c ->
                                c == '+'
                                        || c == 0x85
                                        || Character.isWhitespace(c)
                                        || Character.isSpaceChar(c));
    }

    private static String id(String name, byte[] typed) {
        byte[] named = (name + "\n").getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Hash.of(named, typed).bytes(), 0, ID_BYTES);
    }

    private static PublicKey publicKey(byte[] typed) throws GeneralSecurityException {
        byte[] encoded = Arrays.copyOf(DER, DER.length + TYPED_BYTES - 1);
        System.arraycopy(typed, 1, encoded, DER.length, TYPED_BYTES - 1);
        PublicKey key =
                KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
        // Only here is the point decoded, and refused where there is none.
        Signature.getInstance(ALGORITHM).initVerify(key);
        return key;
    }

    /** What it signs as: by convention, the origin of its log. */
    public String name() {
        return name;
    }

    /** Whether a signature says to be by this key. */
    boolean isNamed(String otherName, String otherId) {
        return name.equals(otherName) && id.equals(otherId);
    }

    boolean verifies(byte[] signed, byte[] signature) {
        try {
            Signature ed25519 = Signature.getInstance(ALGORITHM);
            ed25519.initVerify(key);
            ed25519.update(signed);
            return ed25519.verify(signature);
        } catch (GeneralSecurityException _) {
            // So the JDK answers a signature of the wrong length or out of range.
            return false;
        }
    }

    /** Name and id, fit for a message. */
    public String label() {
        return Printable.of(name) + "+" + id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The whole key, fit for a message. */
    @Override
    public String toString() {
        return Printable.of(text);
    }
}
