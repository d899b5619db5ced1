package io.disputeledger.kit.reads;

import com.google.crypto.tink.Aead;
import io.disputeledger.kit.http.ProblemCode;
import io.disputeledger.kit.http.ProblemException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * Says where the next page of a list begins, in a form that is of use only for that: sealed with
 * the list, its filter and its reader as associated data, a cursor that was changed, or sent with
 * another filter or by somebody else, cannot be opened. Every process of the ledger opens it, at
 * any later time.
 */
public final class Cursors {

    private static final String PURPOSE = "cursor\n";

    /** No key of a row is longer; what is longer was not made here. */
    private static final int CHARACTERS_MAX = 512;

    private final Aead key;

    /** Seals with the given key. */
    public Cursors(Aead key) {
        this.key = key;
    }

    /** The cursor of what comes after the row with this key. */
    String after(String rowKey, String list) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(key.encrypt(bytes(rowKey), bytes(PURPOSE + list)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A cursor could not be sealed.", e);
        }
    }

    /**
     * The key of the row after which the page begins.
     *
     * @throws ProblemException INVALID_CURSOR when it is not a cursor of this list
     */
    String open(String cursor, String list) {
        if (cursor.length() > CHARACTERS_MAX) {
            throw invalid();
        }
        try {
            return new String(
                    key.decrypt(Base64.getUrlDecoder().decode(cursor), bytes(PURPOSE + list)),
                    StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            throw invalid();
        }
    }

    private static ProblemException invalid() {
        return new ProblemException(ProblemCode.INVALID_CURSOR);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
