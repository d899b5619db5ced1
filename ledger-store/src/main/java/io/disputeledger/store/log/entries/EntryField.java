package io.disputeledger.store.log.entries;

import io.disputeledger.store.log.tree.VerificationException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The fields of an entry that have a length of their own, in their order. */
enum EntryField {
    STREAM_TYPE,
    STREAM_ID,
    EVENT_ID,
    PAYLOAD_TYPE,
    PAYLOAD_REVISION,
    METADATA,
    PAYLOAD;

    byte[] read(ByteBuffer entry) throws VerificationException {
        int length = entry.remaining() < Short.BYTES ? -1 : Short.toUnsignedInt(entry.getShort());
        if (length < 0 || length > entry.remaining()) {
            throw new VerificationException("The entry ends within its " + this + ".");
        }
        byte[] bytes = new byte[length];
        entry.get(bytes);
        return bytes;
    }

    String text(ByteBuffer entry) throws VerificationException {
        try {
            // A new decoder reports what String would replace.
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(read(entry)))
                    .toString();
        } catch (CharacterCodingException _) {
            throw new VerificationException("The entry's " + this + " is not UTF-8.");
        }
    }

    static byte[] bytes(String text) {
        for (int i = 0; i < text.length(); i++) {
            // Only where there are surrogates can one be unpaired, and become a question mark.
            if (Character.isSurrogate(text.charAt(i))) {
                return pairedOnly(text);
            }
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] pairedOnly(String text) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException("A text with half a character has no UTF-8 form.");
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
