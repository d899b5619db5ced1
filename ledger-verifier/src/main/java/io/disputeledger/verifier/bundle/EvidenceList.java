package io.disputeledger.verifier.bundle;

import io.disputeledger.verifier.input.Lines;
import io.disputeledger.verifier.input.NotVerified;
import io.disputeledger.verifier.input.Passage;
import io.disputeledger.verifier.input.Source;
import io.disputeledger.verifier.log.Entry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The files that are evidence, by digest, and the entries that recorded them: a bundle's file
 * {@code evidence}.
 *
 * @param items one for each line
 */
public record EvidenceList(List<Item> items) {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final String EVIDENCE = "evidence:";

    /**
     * One file.
     *
     * @param line where it is listed
     * @param sha256 its digest, in lower-case hexadecimal digits
     * @param position of the entry that recorded it
     * @param evidenceId which item of evidence it is
     */
    public record Item(Passage line, String sha256, long position, String evidenceId) {}

    static EvidenceList parse(Source source) throws NotVerified {
        Lines lines = Lines.of(source);
        List<Item> items = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        while (!lines.atEnd()) {
            Passage line = lines.next("an item of evidence");
            if (!seen.add(line.text())) {
                throw line.expected("each item only once");
            }
            List<Passage> words = line.words(3, "a SHA-256 digest, a position and an evidence id");
            if (!SHA256.matcher(words.getFirst().text()).matches()) {
                throw words.getFirst().expected("a SHA-256 digest in 64 lower-case digits");
            }
            items.add(
                    new Item(
                            line,
                            words.getFirst().text(),
                            words.get(1).number("a position"),
                            words.getLast().text()));
        }
        return new EvidenceList(List.copyOf(items));
    }

    /** Verifies that each entry named here is of that item of evidence and names its digest. */
    void requireFits(Map<Long, Entry> entries) throws NotVerified {
        for (Item item : items) {
            Entry entry = entries.get(item.position);
            if (entry == null) {
                throw item.line.expected("the position of an entry in the bundle");
            }
            if (!entry.streamId().equals(EVIDENCE + item.evidenceId)) {
                throw item.line.expected(
                        "an entry of the stream evidence:<evidence id>, and entry %d is of %s"
                                .formatted(item.position, StreamName.of(entry)));
            }
            // As a JSON string, so that no part of something longer passes for it.
            if (!latin1(entry.payload()).contains('"' + item.sha256 + '"')) {
                throw item.line.expected(
                        "a digest that the payload of entry %d has".formatted(item.position));
            }
        }
    }

    private static String latin1(byte[] payload) {
        return new String(payload, StandardCharsets.ISO_8859_1);
    }
}
