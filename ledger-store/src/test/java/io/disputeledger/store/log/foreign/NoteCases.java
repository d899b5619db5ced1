package io.disputeledger.store.log.foreign;

import static io.disputeledger.store.log.foreign.Case.accepted;
import static io.disputeledger.store.log.foreign.Case.refused;
import static io.disputeledger.store.log.foreign.Case.refusedByUsAlone;
import static io.disputeledger.store.log.foreign.Input.Kind.NOTE;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.disputeledger.store.log.notes.LogKey;
import io.disputeledger.store.log.notes.SignedNote;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Signed notes, right and wrong. */
final class NoteCases {

    static final String TEXT = SignedLog.of(13).unsigned(13).text();

    private static final String OLD = signed(SignedLog.OLD_KEY);
    private static final String NEW = signed(SignedLog.NEW_KEY);
    private static final String STRANGER = signed(SignedLog.key(3));
    private static final String NOTE_BY_BOTH = TEXT + "\n" + OLD + NEW;
    private static final String UNKNOWN = "\u2014 a AAAAAAA=\n";

    private NoteCases() {}

    static Stream<Case> all() throws GeneralSecurityException {
        return Stream.of(signatures(), lines(), characters(), malleable()).flatMap(List::stream);
    }

    static String valid() {
        return NOTE_BY_BOTH;
    }

    private static List<Case> signatures() {
        String wrong = signature(SignedNote.sign("else\n", List.of(SignedLog.OLD_KEY)));
        return List.of(
                accepted(NOTE, NOTE_BY_BOTH, "two signatures"),
                accepted(NOTE, TEXT + "\n" + OLD, "by the old key"),
                accepted(NOTE, TEXT + "\n" + NEW, "by the new key"),
                accepted(NOTE, TEXT + "\n" + STRANGER + NEW, "and by an unknown key of our name"),
                accepted(NOTE, TEXT + "\n" + UNKNOWN + UNKNOWN + NEW, "an unknown one twice"),
                accepted(NOTE, TEXT + "\n" + OLD + OLD, "the same signature twice"),
                accepted(NOTE, TEXT + "\n" + UNKNOWN.repeat(99) + OLD, "a hundred signatures"),
                refused(NOTE, TEXT + "\n" + UNKNOWN.repeat(100) + OLD, "one more"),
                refused(NOTE, TEXT + "\n" + STRANGER, "by an unknown key only"),
                refused(NOTE, TEXT + "\n" + wrong, "of another text"),
                refused(NOTE, TEXT + "\n" + NEW + wrong, "a right one and a wrong one"),
                refused(NOTE, TEXT + "\n" + wrong + OLD, "a wrong one before the right one"),
                // Go reads no second signature by a key that it has a right one of.
                refusedByUsAlone(NOTE, TEXT + "\n" + OLD + wrong, "a wrong one after it"),
                refused(NOTE, NOTE_BY_BOTH.replace("13\n", "12\n"), "another text"));
    }

    private static List<Case> lines() {
        String by = "\u2014 " + SignedLog.ORIGIN + " ";
        String one = TEXT + "\n" + OLD;
        return List.of(
                refused(NOTE, "", "nothing"),
                refused(NOTE, TEXT, "a text"),
                refused(NOTE, TEXT + "\n", "no signature"),
                refused(NOTE, TEXT + OLD, "no empty line"),
                refused(NOTE, TEXT + "\n\n" + OLD, "an empty line more, which is not signed"),
                refused(NOTE, one.stripTrailing(), "no newline at the end"),
                refused(NOTE, one + "\n", "a newline more"),
                refused(NOTE, one + "more\n", "a line after the signatures"),
                refused(NOTE, one.replace("\u2014", "-"), "a hyphen"),
                refused(NOTE, one.replace("\u2014", "\u2013"), "a shorter dash"),
                refused(NOTE, one.replace("\u2014 ", "\u2014"), "no space after the dash"),
                refused(NOTE, one.replace("\u2014 ", "\u2014  "), "two spaces after the dash"),
                refused(NOTE, one.replace("\u2014 ", " \u2014 "), "a space before the dash"),
                refused(NOTE, one.replace(by, by + " "), "two spaces after the name"),
                refused(NOTE, one.replace(by, by.strip() + "\u00a0"), "a space not to break at"),
                refused(NOTE, one.replace("=\n", "\n"), "no padding"),
                refused(NOTE, one.replace("=\n", "==\n"), "padding twice"),
                refused(NOTE, one.replace("=\n", "= \n"), "a space at the end"),
                refused(NOTE, one + by + "\n", "no signature after the name"),
                refused(NOTE, one + by.strip() + "\n", "a name alone"),
                refused(NOTE, one + "\u2014 a AAAAAA==\n", "a key's id alone"),
                refused(NOTE, one + "\u2014 a AAAA_-A=\n", "Base 64 for addresses"),
                refusedByUsAlone(NOTE, one + "\u2014 a AAAAAAB=\n", "bits after the last byte"));
    }

    private static List<Case> characters() {
        String one = TEXT + "\n" + OLD;
        return Stream.concat(
                        Stream.of(
                                refused(NOTE, one.replace("\n", "\r\n"), "lines end in CR LF"),
                                refused(NOTE, "\ufeff" + one, "a byte order mark"),
                                invalid("\u00ff", "a byte that UTF-8 has not"),
                                invalid("\u00c0\u00af", "a slash, encoded too long"),
                                invalid("\u00ed\u00a0\u0080", "half a surrogate pair"),
                                invalid("\u00f4\u0090\u0080\u0080", "above Unicode"),
                                invalid("\u00e2\u0080", "a character cut short")),
                        Stream.of(0, 1, 9, 11, 13, 27, 31)
                                .flatMap(control ->
                                        Stream.of(withControl(control), nameWithControl(control))))
                .toList();
    }

    private static Case withControl(int control) {
        byte[] text = (TEXT + Character.toString(control) + "\n").getBytes(UTF_8);
        // No key of ours signs such a text, so the signature is wrong as well.
        return Case.refusedBytes(
                NOTE,
                new String(text, ISO_8859_1) + "\n" + new String(OLD.getBytes(UTF_8), ISO_8859_1),
                "control character " + control + " in the text");
    }

    private static Case nameWithControl(int control) {
        String line = UNKNOWN.replace("a ", "a" + Character.toString(control) + " ");
        return refused(NOTE, TEXT + "\n" + line + OLD, "control character in a name " + control);
    }

    /** Beside a right signature, so that nothing else is wrong. */
    private static Case invalid(String bytes, String name) {
        String note = new String((TEXT + "\n" + OLD + UNKNOWN).getBytes(UTF_8), ISO_8859_1);
        return Case.refusedBytes(NOTE, note.replace("a AAAA", "a" + bytes + " AAAA"), name);
    }

    private static List<Case> malleable() throws GeneralSecurityException {
        byte[] seed = new byte[32];
        Arrays.fill(seed, (byte) 1);
        Malleable key = new Malleable(seed, SignedLog.OLD_KEY.verifier());
        return List.of(
                accepted(NOTE, key.note(TEXT, Malleable.IDENTITY), "the identity"),
                refused(NOTE, key.note(TEXT, Malleable.IDENTITY_NOT_REDUCED), "not reduced"),
                refused(NOTE, key.note(TEXT, Malleable.IDENTITY_NEGATIVE), "negative zero"),
                refused(NOTE, key.withTheOrderAdded(OLD, TEXT), "a scalar above the order"));
    }

    private static String signed(LogKey key) {
        return signature(SignedNote.sign(TEXT, List.of(key)));
    }

    private static String signature(SignedNote note) {
        return note.encode().lines().toList().getLast() + "\n";
    }
}
