package io.disputeledger.store.log.notes;

import io.disputeledger.store.log.tree.VerificationException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A text and who signed it. As parsed it proves nothing; {@link #verify} tells. */
public final class SignedNote {

    /** The format asks for 16 at least; a bound keeps a hostile note from taking for ever. */
    public static final int SIGNATURES_MAX = 100;

    private final String text;
    private final List<NoteSignature> signatures;

    // Written once: every receipt of a batch ends in the same note.
    private final String encoded;

    private SignedNote(String text, List<NoteSignature> signatures) {
        this.text = text;
        this.signatures = List.copyOf(signatures);
        StringBuilder note = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> note.append(signature.line()));
        this.encoded = note.toString();
    }

    /**
     * Signs a text with every key; several, while one key takes over from another.
     *
     * @throws IllegalArgumentException when the text cannot be a note's, or there is no key
     */
    public static SignedNote sign(String text, List<LogKey> keys) {
        if (keys.isEmpty() || keys.size() > SIGNATURES_MAX || !text.endsWith("\n")) {
            throw new IllegalArgumentException("A note is lines of text, signed by 1 to 100 keys.");
        }
        try {
            StrictText.require(text);
        } catch (VerificationException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new SignedNote(
                text, keys.stream().map(key -> NoteSignature.by(key, bytes)).toList());
    }

    public static SignedNote parse(byte[] note) throws VerificationException {
        return parse(StrictText.decode(note));
    }

    public static SignedNote parse(String note) throws VerificationException {
        int end = StrictText.require(note).lastIndexOf("\n\n");
        if (end < 0 || !note.endsWith("\n") || end + 2 == note.length()) {
            throw new VerificationException(
                    "The note does not end in an empty line and signature lines.");
        }
        List<String> lines = note.substring(end + 2).lines().limit(SIGNATURES_MAX + 1).toList();
        if (lines.size() > SIGNATURES_MAX) {
            throw new VerificationException("The note has more than 100 signatures.");
        }
        List<NoteSignature> signatures = new ArrayList<>();
        for (String line : lines) {
            signatures.add(NoteSignature.parse(line));
        }
        return new SignedNote(note.substring(0, end + 1), signatures);
    }

    /** The signed text, with its last newline. To be believed after {@link #verify} only. */
    public String text() {
        return text;
    }

    /**
     * Verifies the signatures of the keys that are trusted, and ignores those of all others.
     *
     * @return the keys that signed, at least one
     * @throws VerificationException when none did, or a signature in the name of one is not its
     */
    public List<VerifierKey> verify(Collection<VerifierKey> trusted) throws VerificationException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        List<VerifierKey> signers = new ArrayList<>();
        for (NoteSignature signature : signatures) {
            for (VerifierKey key : trusted) {
                if (!signature.isBy(key)) {
                    continue;
                }
                if (!key.verifies(bytes, signature.signature())) {
                    throw new VerificationException(
                            "The signature by " + key + " does not verify.");
                }
                signers.add(key);
            }
        }
        if (signers.isEmpty()) {
            throw new VerificationException("No trusted key signed the note: " + trusted + ".");
        }
        return signers.stream().distinct().toList();
    }

    /** The note as text, which ends in a newline. */
    public String encode() {
        return encoded;
    }
}
