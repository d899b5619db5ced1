package io.disputeledger.verifier.log;

import io.disputeledger.verifier.input.NotVerified;
import io.disputeledger.verifier.input.Source;
import java.time.Instant;

/**
 * One stored event, as docs/reference/log-format.md lays out its bytes; without its salt, which
 * says nothing.
 *
 * @param sequence its place in its stream, from 0
 * @param recordedAt when it was recorded, by the server's clock
 * @param streamType what kind of stream; empty where it belongs to none
 * @param streamId which stream
 * @param eventId which event
 * @param payloadType how the payload is to be read
 * @param payloadRevision in which revision; empty for none
 * @param metadata as stored
 * @param payload as stored
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and made where it is decoded
public record Entry(
        long sequence,
        Instant recordedAt,
        String streamType,
        String streamId,
        String eventId,
        String payloadType,
        String payloadRevision,
        byte[] metadata,
        byte[] payload) {

    /** No entry is longer. */
    public static final int BYTES_MAX = 65_535;

    private static final int VERSION = 1;
    private static final int SALT_BYTES = 16;
    private static final long NANOS_PER_SECOND = 1_000_000_000;

    /** Decodes an entry; every byte of it means something, and nothing follows. */
    public static Entry decode(Source source) throws NotVerified {
        if (source.length() > BYTES_MAX) {
            throw source.expected("the end, as an entry has at most 65,535 bytes", BYTES_MAX);
        }
        EntryReader in = new EntryReader(source);
        in.number(1, "entry version 1", version -> version == VERSION);
        in.skip(SALT_BYTES, "a salt of 16 bytes");
        long sequence = in.number(Long.BYTES, "a sequence below 2^63", number -> number >= 0);
        long seconds =
                in.number(
                        Long.BYTES,
                        "the seconds of an instant",
                        number ->
                                number >= Instant.MIN.getEpochSecond()
                                        && number <= Instant.MAX.getEpochSecond());
        long nanos =
                in.number(
                        Integer.BYTES,
                        "nanoseconds below 1,000,000,000",
                        number -> number >= 0 && number < NANOS_PER_SECOND);
        Entry entry =
                new Entry(
                        sequence,
                        Instant.ofEpochSecond(seconds, nanos),
                        in.text("stream type"),
                        in.text("stream id"),
                        in.text("event id"),
                        in.text("payload type"),
                        in.text("payload revision"),
                        in.field("metadata"),
                        in.field("payload"));
        in.end();
        return entry;
    }
}
