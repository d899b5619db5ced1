package io.disputeledger.verifier.input;

import java.nio.charset.StandardCharsets;

/**
 * A text read line by line: UTF-8, whose only control character is the newline, and which ends in
 * one.
 */
public final class Lines {

    private final Source source;
    private int next;

    private Lines(Source source) {
        this.source = source;
    }

    /** Starts before the first line. */
    public static Lines of(Source source) throws NotVerified {
        source.utf8(0, source.length());
        byte[] bytes = source.bytes();
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] >= 0 && bytes[at] < ' ' && bytes[at] != '\n') {
                throw source.expected("no control character but the newline", at);
            }
        }
        if (bytes.length > 0 && bytes[bytes.length - 1] != '\n') {
            throw source.expected("a newline", bytes.length);
        }
        return new Lines(source);
    }

    /** Whether the last line was read. */
    public boolean atEnd() {
        return next == source.length();
    }

    /** Where the next line begins. */
    public int offset() {
        return next;
    }

    /** The next line, without its newline. */
    public Passage next(String what) throws NotVerified {
        if (atEnd()) {
            throw source.expected(what, next);
        }
        int start = next;
        int end = start;
        while (source.bytes()[end] != '\n') {
            end++;
        }
        next = end + 1;
        return new Passage(
                source,
                start,
                new String(source.bytes(), start, end - start, StandardCharsets.UTF_8));
    }

    /** The next line, which must be this one. */
    public void require(String line) throws NotVerified {
        Passage found = next(Printable.quoted(line));
        if (!found.text().equals(line)) {
            throw found.expected(Printable.quoted(line));
        }
    }
}
