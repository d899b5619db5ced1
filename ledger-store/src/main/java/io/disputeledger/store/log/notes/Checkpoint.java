package io.disputeledger.store.log.notes;

import io.disputeledger.store.log.tree.Hash;
import io.disputeledger.store.log.tree.TreeHasher;
import io.disputeledger.store.log.tree.VerificationException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * What the log says its tree was, at one size.
 *
 * @param origin names the log, for ever
 * @param size how many entries it had
 * @param root the Merkle tree hash of them
 * @param extensions further lines, of any meaning; best none
 */
public record Checkpoint(String origin, long size, Hash root, List<String> extensions) {

    /** What golang.org/x/mod/sumdb reads at most: others could not verify a longer one. */
    public static final int TEXT_BYTES_MAX = 1_000_000;

    private static final int LINES_MIN = 3;

    public Checkpoint {
        extensions = List.copyOf(extensions);
        if (size < 0 || isBlank(origin) || extensions.stream().anyMatch(Checkpoint::isBlank)) {
            throw new IllegalArgumentException(
                    "A checkpoint has an origin and a size, and every line says something.");
        }
        if (size == 0 && !root.equals(TreeHasher.EMPTY_ROOT)) {
            throw new IllegalArgumentException("The empty tree has not the root " + root + ".");
        }
    }

    public Checkpoint(String origin, long size, Hash root) {
        this(origin, size, root, List.of());
    }

    /** The text to be signed. */
    public String text() {
        StringBuilder text = new StringBuilder(origin).append('\n').append(size).append('\n');
        text.append(StrictBase64.encode(root)).append('\n');
        extensions.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    public SignedNote sign(List<LogKey> keys) {
        return SignedNote.sign(text(), keys);
    }

    /** Reads the text of a note whose signatures were verified. */
    public static Checkpoint parse(String text) throws VerificationException {
        int length = text.getBytes(StandardCharsets.UTF_8).length;
        if (length > TEXT_BYTES_MAX) {
            throw new VerificationException(
                    "A checkpoint of " + length + " bytes is larger than any that is read.");
        }
        // The last newline ends the last line; with the limit, an empty line counts as one.
        List<String> lines = Arrays.asList(text.split("\n", -1));
        int count = lines.size() - 1;
        if (count < LINES_MIN || lines.subList(0, count).contains("") || !text.endsWith("\n")) {
            throw new VerificationException(
                    "A checkpoint is origin, size, root and no empty line, not \"" + text + "\".");
        }
        long size = DecimalNumber.parse(lines.get(1));
        Hash root = StrictBase64.decodeHash(lines.get(2));
        try {
            return new Checkpoint(lines.getFirst(), size, root, lines.subList(LINES_MIN, count));
        } catch (IllegalArgumentException e) {
            throw new VerificationException(String.valueOf(e.getMessage()));
        }
    }

    private static boolean isBlank(String line) {
        return line.isEmpty() || line.contains("\n");
    }
}
