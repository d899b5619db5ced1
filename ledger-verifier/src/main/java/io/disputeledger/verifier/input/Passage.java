package io.disputeledger.verifier.input;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Some text of a file, a line or a part of one, which knows its place.
 *
 * @param source where it stands
 * @param at its first byte there
 * @param text what it says
 */
public record Passage(Source source, int at, String text) {

    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,18}");
    private static final Pattern NO_BASE64 = Pattern.compile("[^A-Za-z0-9+/=]");

    /** What follows this beginning. */
    public Passage after(String beginning) throws NotVerified {
        if (!text.startsWith(beginning)) {
            throw expected("a line that begins with " + Printable.quoted(beginning));
        }
        return from(beginning.length());
    }

    /** So many words between single spaces; the last one may have spaces of its own. */
    public List<Passage> words(int count, String what) throws NotVerified {
        List<Passage> words = new ArrayList<>();
        Passage rest = this;
        while (words.size() < count - 1) {
            int space = rest.text.indexOf(' ');
            if (space < 1) {
                throw expected(what);
            }
            words.add(new Passage(source, rest.at, rest.text.substring(0, space)));
            rest = rest.from(space + 1);
        }
        if (rest.text.isEmpty()) {
            throw expected(what);
        }
        words.add(rest);
        return words;
    }

    /** A number in ASCII digits, without a sign or a leading zero, below 2^63. */
    public long number(String what) throws NotVerified {
        try {
            if (NUMBER.matcher(text).matches()) {
                return Long.parseLong(text);
            }
        } catch (NumberFormatException _) {
            // Above the largest long: refused below.
        }
        throw expected(what + " in digits, without a leading zero");
    }

    /** Base 64 of RFC 4648, section 4, in the one spelling that an encoder writes. */
    public byte[] base64(String what) throws NotVerified {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            String written = Base64.getEncoder().encodeToString(bytes);
            if (written.equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException _) {
            // Refused below.
        }
        var odd = NO_BASE64.matcher(text);
        Passage fault = odd.find() ? from(odd.start()) : this;
        throw fault.expected(what + " in Base64, padded and without spare bits");
    }

    /** What follows so many characters. */
    public Passage from(int characters) {
        String skipped = text.substring(0, characters);
        int bytes = skipped.getBytes(StandardCharsets.UTF_8).length;
        return new Passage(source, at + bytes, text.substring(characters));
    }

    /** Says what should be here. */
    public NotVerified expected(String what) {
        String found = text.isEmpty() ? "the end of the line" : Printable.quoted(text);
        return source.expected(what, at, found);
    }
}
