package io.disputeledger.store.log.notes;

import io.disputeledger.store.log.tree.VerificationException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The text that notes are made of: valid UTF-8, whose only control character is the newline. */
public final class StrictText {

    private StrictText() {}

    public static String decode(byte[] bytes) throws VerificationException {
        try {
            // A new decoder reports what String would replace.
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            throw new VerificationException("The text is not UTF-8.");
        }
    }

    static String require(String text) throws VerificationException {
        // An unpaired surrogate would be signed, and verified, as a question mark.
        int bad = text.codePoints().filter(StrictText::isBad).findFirst().orElse(0);
        if (bad != 0 || text.indexOf(0) >= 0) {
            throw new VerificationException(
                    "The text has a character that no note may have: U+%04X.".formatted(bad));
        }
        return text;
    }

    /** Whether a key may be called so: something, without a Unicode space and without a plus. */
    static boolean isKeyName(String name) {
        return !name.isEmpty()
                && name.codePoints()
                        .noneMatch(c -> c == '+' || c == 0x85 || isSpace(c) || isBad(c));
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isBad(int c) {
        return c < ' ' && c != '\n' || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
