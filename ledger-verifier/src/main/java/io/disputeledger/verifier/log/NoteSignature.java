package io.disputeledger.verifier.log;

import io.disputeledger.verifier.input.NotVerified;
import io.disputeledger.verifier.input.Passage;
import io.disputeledger.verifier.input.Printable;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * One signature line of a note, which proves nothing by itself.
 *
 * @param line where it stands
 * @param name the name of the key
 * @param id its id, in hexadecimal digits
 * @param signature by that key, as the line says
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and copied where it is parsed
record NoteSignature(Passage line, String name, String id, byte[] signature) {

    private static final String DASH = "\u2014 ";
    private static final int ID_BYTES = 4;

    static NoteSignature parse(Passage line) throws NotVerified {
        Passage rest = line.after(DASH);
        int space = rest.text().indexOf(' ');
        if (space < 0 || !VerifierKey.isName(rest.text().substring(0, space))) {
            throw rest.expected("a key's name and a signature");
        }
        Passage last = rest.from(space + 1);
        byte[] bytes = last.base64("a key's id and its signature");
        if (bytes.length <= ID_BYTES) {
            throw last.expected("a key's id of 4 bytes and its signature");
        }
        return new NoteSignature(
                line,
                rest.text().substring(0, space),
                HexFormat.of().formatHex(bytes, 0, ID_BYTES),
                Arrays.copyOfRange(bytes, ID_BYTES, bytes.length));
    }

    String label() {
        return Printable.of(name) + "+" + id;
    }
}
