package io.disputeledger.query.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html">server-sent
 * events</a>, whose ids are positions.
 */
final class ServerSentEvents {

    /** A browser waits so long before it connects again. */
    private static final int RETRY_MILLIS = 1_000;

    private static final byte[] DATA = ascii("data: ");
    private static final byte[] END = ascii("\n\n");

    private final OutputStream out;

    ServerSentEvents(OutputStream out) {
        this.out = out;
    }

    /** The first thing on a stream. */
    void begin(long position) throws IOException {
        out.write(ascii("retry: " + RETRY_MILLIS + "\n"));
        passed(position);
    }

    /** An event; JSON is one line. */
    void event(long position, byte[] json) throws IOException {
        out.write(ascii("id: " + position + "\n"));
        out.write(DATA);
        out.write(json);
        out.write(END);
    }

    /**
     * Nothing to hear up to this position. An id without data is no event, but a client that comes
     * back begins after it, and not where it last heard something.
     */
    void passed(long position) throws IOException {
        out.write(ascii(": heartbeat\nid: " + position + "\n\n"));
    }

    void flush() throws IOException {
        out.flush();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
