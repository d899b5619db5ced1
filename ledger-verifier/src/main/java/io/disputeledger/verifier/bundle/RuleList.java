package io.disputeledger.verifier.bundle;

import io.disputeledger.verifier.input.Lines;
import io.disputeledger.verifier.input.NotVerified;
import io.disputeledger.verifier.input.Passage;
import io.disputeledger.verifier.input.Source;
import io.disputeledger.verifier.log.Entry;
import io.disputeledger.verifier.log.Hash;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the rules that applied, by digest, and the entries that published them: a bundle's
 * file {@code rules}.
 *
 * @param items one for each line
 */
public record RuleList(List<Item> items) {

    /** Stands for a position where a first version came with the product. */
    private static final String NOWHERE = "-";

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern FILE =
            Pattern.compile(
                    "(rule-packs|calendars)/[a-z0-9][a-z0-9-]{0,63}/[1-9][0-9]{0,8}\\.yaml");

    /**
     * One text.
     *
     * @param line where it is listed
     * @param sha256 its digest, in lower-case hexadecimal digits
     * @param position of the entry that published it; -1 where it is not in the log
     * @param file its name
     * @param text what is in it
     */
    public record Item(Passage line, String sha256, long position, String file, Source text) {

        /** Whether the log proves this text. */
        public boolean isInTheLog() {
            return position >= 0;
        }
    }

    /** Whether a bundle may have a file of this name that is the text of rules. */
    static boolean isText(String file) {
        return FILE.matcher(file).matches();
    }

    static RuleList parse(Source source, Map<String, Source> files) throws NotVerified {
        Lines lines = Lines.of(source);
        List<Item> items = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        while (!lines.atEnd()) {
            Passage line = lines.next("the text of rules");
            List<Passage> words = line.words(3, "a SHA-256 digest, a position and a file");
            Passage digest = words.getFirst();
            Passage file = words.getLast();
            if (!SHA256.matcher(digest.text()).matches()) {
                throw digest.expected("a SHA-256 digest in 64 lower-case digits");
            }
            Source text = isText(file.text()) ? files.get(file.text()) : null;
            if (text == null) {
                throw file.expected("the text of a rule pack or calendar that the bundle has");
            }
            if (!seen.add(file.text())) {
                throw file.expected("each text only once");
            }
            items.add(new Item(line, digest.text(), position(words.get(1)), file.text(), text));
        }
        for (String file : files.keySet()) {
            if (isText(file) && !seen.contains(file)) {
                throw source.wrong("it does not list the file " + file);
            }
        }
        return new RuleList(List.copyOf(items));
    }

    private static long position(Passage word) throws NotVerified {
        return word.text().equals(NOWHERE) ? -1 : word.number("a position, or -");
    }

    /** Verifies that each text has its digest, and that the entry named here published it. */
    void requireFits(Map<Long, Entry> entries) throws NotVerified {
        for (Item item : items) {
            String digest = HexFormat.of().formatHex(Hash.sha256().digest(item.text.bytes()));
            if (!digest.equals(item.sha256)) {
                throw item.line.expected("the digest %s of the text".formatted(digest));
            }
            if (item.isInTheLog()) {
                requirePublished(item, entries.get(item.position));
            }
        }
    }

    private static void requirePublished(Item item, @Nullable Entry entry) throws NotVerified {
        if (entry == null) {
            throw item.line.expected("the position of an entry in the bundle");
        }
        String stream = stream(item.file);
        if (!entry.streamId().equals(stream)) {
            throw item.line.expected(
                    "an entry of the stream %s, and entry %d is of %s"
                            .formatted(stream, item.position, StreamName.of(entry)));
        }
        // As a JSON string, so that no part of something longer passes for it.
        if (!new String(entry.payload(), StandardCharsets.ISO_8859_1)
                .contains('"' + item.sha256 + '"')) {
            throw item.line.expected(
                    "a digest that the payload of entry %d has".formatted(item.position));
        }
    }

    // rule-packs/taobao/2.yaml was published on the stream rule-pack:taobao.
    private static String stream(String file) {
        String[] parts = file.split("/", -1);
        return parts[0].substring(0, parts[0].length() - 1) + ":" + parts[1];
    }
}
