package io.disputeledger.verifier.log;

import io.disputeledger.verifier.input.Lines;
import io.disputeledger.verifier.input.NotVerified;
import io.disputeledger.verifier.input.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A text with signatures, as in c2sp.org/signed-note.
 *
 * @param text what is signed, with its last newline; to be believed after {@link #signers} only
 * @param signatures as they stand below it
 */
record SignedNote(Source text, List<NoteSignature> signatures) {

    /** The format asks for 16 at least; a bound keeps a hostile note from taking for ever. */
    static final int SIGNATURES_MAX = 100;

    static SignedNote parse(Source note) throws NotVerified {
        Lines all = Lines.of(note);
        int end = 0;
        while (!all.atEnd()) {
            if (all.next("a line").text().isEmpty()) {
                end = all.offset();
            }
        }
        if (end < 2) {
            throw note.wrong("a signed note has an empty line between its text and its signatures");
        }
        Lines lines = Lines.of(note.slice(end, note.length()));
        List<NoteSignature> signatures = new ArrayList<>();
        do {
            signatures.add(NoteSignature.parse(lines.next("a signature")));
        } while (!lines.atEnd() && signatures.size() < SIGNATURES_MAX);
        if (!lines.atEnd()) {
            throw note.wrong("a note has at most %d signatures".formatted(SIGNATURES_MAX));
        }
        return new SignedNote(note.slice(0, end - 1), List.copyOf(signatures));
    }

    /**
     * Verifies every signature in the name of a trusted key; those of other keys are ignored.
     *
     * @return the trusted keys that signed, at least one
     */
    Set<VerifierKey> signers(Collection<VerifierKey> trusted) throws NotVerified {
        Set<VerifierKey> signers = new LinkedHashSet<>();
        for (NoteSignature signature : signatures) {
            for (VerifierKey key : trusted) {
                if (!key.isNamed(signature.name(), signature.id())) {
                    continue;
                }
                if (!key.verifies(text.bytes(), signature.signature())) {
                    throw signature
                            .line()
                            .expected("a signature by " + key.label() + " that fits the text");
                }
                signers.add(key);
            }
        }
        if (signers.isEmpty()) {
            throw text.wrong(
                    "it is signed by %s, and not by %s"
                            .formatted(
                                    labels(signatures.stream().map(NoteSignature::label).toList()),
                                    labels(trusted.stream().map(VerifierKey::label).toList())));
        }
        return signers;
    }

    private static String labels(List<String> labels) {
        return labels.stream().distinct().collect(Collectors.joining(" or "));
    }
}
