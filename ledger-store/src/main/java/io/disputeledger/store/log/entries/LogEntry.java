package io.disputeledger.store.log.entries;

import io.disputeledger.store.log.tiles.EntryBundle;
import io.disputeledger.store.log.tree.VerificationException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;

/**
 * One stored event, as docs/reference/log-format.md lays it out. An entry has one encoding, and
 * bytes that decode encode to themselves, so a dump of the event table gives the leaves again.
 *
 * <p>The arrays are not copied: this runs for every event.
 *
 * @param salt 16 random bytes, so that a published hash cannot be found by trying events
 * @param sequence the event's place in its stream, from 0
 * @param recordedAt when it was recorded, by the server's clock
 * @param streamType what kind of stream; empty where the event belongs to none
 * @param streamId which stream
 * @param eventId which event
 * @param payloadType how the payload is to be read
 * @param payloadRevision in which revision; empty for none
 * @param metadata as stored
 * @param payload as stored
 */
@SuppressWarnings("ArrayRecordComponent") // never a key, and compared by its encoding
public record LogEntry(
        byte[] salt,
        long sequence,
        Instant recordedAt,
        String streamType,
        String streamId,
        String eventId,
        String payloadType,
        String payloadRevision,
        byte[] metadata,
        byte[] payload) {

    public static final int SALT_BYTES = 16;

    /** What the 16-bit length before an entry in a bundle allows. */
    public static final int BYTES_MAX = EntryBundle.ENTRY_BYTES_MAX;

    private static final byte VERSION = 1;
    private static final int FIXED_BYTES = 1 + SALT_BYTES + 2 * Long.BYTES + Integer.BYTES;

    /** What an entry takes before any text, metadata and payload. */
    public static final int BYTES_MIN = FIXED_BYTES + EntryField.values().length * Short.BYTES;

    private static final long NANOS_PER_SECOND = 1_000_000_000;

    public LogEntry {
        if (salt.length != SALT_BYTES || sequence < 0) {
            throw new IllegalArgumentException(
                    "An entry has 16 bytes of salt and a sequence that is not negative.");
        }
    }

    /**
     * The bytes that are hashed.
     *
     * @throws EntryTooLargeException above {@link #BYTES_MAX}
     */
    public byte[] encode() {
        List<byte[]> fields =
                List.of(
                        EntryField.bytes(streamType),
                        EntryField.bytes(streamId),
                        EntryField.bytes(eventId),
                        EntryField.bytes(payloadType),
                        EntryField.bytes(payloadRevision),
                        metadata,
                        payload);
        long size = FIXED_BYTES;
        for (byte[] field : fields) {
            size += Short.BYTES + field.length;
        }
        if (size > BYTES_MAX) {
            throw new EntryTooLargeException(size);
        }
        ByteBuffer entry = ByteBuffer.allocate((int) size);
        entry.put(VERSION).put(salt).putLong(sequence);
        entry.putLong(recordedAt.getEpochSecond()).putInt(recordedAt.getNano());
        for (byte[] field : fields) {
            entry.putShort((short) field.length).put(field);
        }
        return entry.array();
    }

    public static LogEntry decode(byte[] bytes) throws VerificationException {
        ByteBuffer entry = ByteBuffer.wrap(bytes);
        if (bytes.length < FIXED_BYTES || bytes.length > BYTES_MAX || entry.get() != VERSION) {
            throw new VerificationException(
                    "These " + bytes.length + " bytes are not an entry of version 1.");
        }
        byte[] salt = new byte[SALT_BYTES];
        entry.get(salt);
        long sequence = entry.getLong();
        long seconds = entry.getLong();
        int nanos = entry.getInt();
        if (sequence < 0
                || nanos < 0
                || nanos >= NANOS_PER_SECOND
                || seconds < Instant.MIN.getEpochSecond()
                || seconds > Instant.MAX.getEpochSecond()) {
            throw new VerificationException("The entry has a sequence or a time that cannot be.");
        }
        LogEntry decoded =
                new LogEntry(
                        salt,
                        sequence,
                        Instant.ofEpochSecond(seconds, nanos),
                        EntryField.STREAM_TYPE.text(entry),
                        EntryField.STREAM_ID.text(entry),
                        EntryField.EVENT_ID.text(entry),
                        EntryField.PAYLOAD_TYPE.text(entry),
                        EntryField.PAYLOAD_REVISION.text(entry),
                        EntryField.METADATA.read(entry),
                        EntryField.PAYLOAD.read(entry));
        if (entry.hasRemaining()) {
            throw new VerificationException(
                    "The entry goes on for " + entry.remaining() + " bytes after its payload.");
        }
        return decoded;
    }
}
