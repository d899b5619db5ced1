package io.disputeledger.store.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.disputeledger.store.events.Receipt;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a writing process tells, one line each. A line that was cut short by a kill is void. */
sealed interface JournalLine {

    /** Ends each line. */
    String END = ".";

    /**
     * An event was acknowledged.
     *
     * @param receipt missing where an earlier attempt turned out to have stored the event
     */
    record Stored(String eventId, long position, @Nullable Receipt receipt)
            implements JournalLine {}

    /** An event is known to be stored, but not where. */
    record Found(String eventId) implements JournalLine {}

    /** A call failed and may be tried again. */
    record Failed(String how) implements JournalLine {}

    /** What must never happen. */
    record Broken(String what) implements JournalLine {}

    /** A call ended. */
    record Done() implements JournalLine {}

    /** The process is ready. */
    record Ready() implements JournalLine {}

    /** As one line, without the line's end. */
    default String print() {
        String words =
                switch (this) {
                    case Stored(String id, long position, @Nullable Receipt receipt) ->
                            receipt == null
                                    ? "stored %s %d".formatted(id, position)
                                    : "stored %s %d %s %s"
                                            .formatted(
                                                    id,
                                                    position,
                                                    base64(receipt.entry()),
                                                    base64(receipt.proof().getBytes(UTF_8)));
                    case Found(String id) -> "found " + id;
                    case Failed(String how) -> "failed " + how;
                    case Broken(String what) -> "broken " + base64(what.getBytes(UTF_8));
                    case Done() -> "done";
                    case Ready() -> "ready";
                };
        return words + " " + END;
    }

    /** The line; empty when it was cut short. */
    static Optional<JournalLine> parse(String line) {
        String[] words = line.split(" ", -1);
        if (!words[words.length - 1].equals(END)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (words[0]) {
                    case "stored" -> stored(words);
                    case "found" -> new Found(words[1]);
                    case "failed" -> new Failed(words[1]);
                    case "broken" -> new Broken(new String(bytes(words[1]), UTF_8));
                    case "done" -> new Done();
                    case "ready" -> new Ready();
                    default -> throw new IllegalArgumentException("No line of a journal: " + line);
                });
    }

    private static Stored stored(String[] words) {
        long position = Long.parseLong(words[2]);
        Receipt receipt =
                words.length == 4
                        ? null
                        : new Receipt(
                                position, bytes(words[3]), new String(bytes(words[4]), UTF_8));
        return new Stored(words[1], position, receipt);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }
}
