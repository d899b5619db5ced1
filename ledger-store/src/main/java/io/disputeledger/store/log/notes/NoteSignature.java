package io.disputeledger.store.log.notes;

import io.disputeledger.store.log.tree.VerificationException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** One signature line of a note: who claims to have signed, and the signature. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and copied where it is parsed
record NoteSignature(String name, int keyId, byte[] signature) {

    private static final String DASH = "\u2014 ";

    static NoteSignature by(LogKey key, byte[] text) {
        return new NoteSignature(key.verifier().name(), key.verifier().id(), key.sign(text));
    }

    static NoteSignature parse(String line) throws VerificationException {
        int space = line.indexOf(' ', DASH.length());
        if (!line.startsWith(DASH) || space < 0) {
            throw new VerificationException("This is no signature line: \"" + line + "\".");
        }
        String name = line.substring(DASH.length(), space);
        byte[] bytes = StrictBase64.decode(line.substring(space + 1));
        if (!StrictText.isKeyName(name) || bytes.length <= Integer.BYTES) {
            throw new VerificationException("This is no signature line: \"" + line + "\".");
        }
        return new NoteSignature(
                name,
                ByteBuffer.wrap(bytes).getInt(),
                Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length));
    }

    /** Name and id together say which key it is; either alone does not. */
    boolean isBy(VerifierKey key) {
        return keyId == key.id() && name.equals(key.name());
    }

    String line() {
        byte[] bytes =
                ByteBuffer.allocate(Integer.BYTES + signature.length)
                        .putInt(keyId)
                        .put(signature)
                        .array();
        return DASH + name + " " + StrictBase64.encode(bytes) + "\n";
    }
}
