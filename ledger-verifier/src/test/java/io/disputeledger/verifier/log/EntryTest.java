package io.disputeledger.verifier.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disputeledger.store.log.entries.LogEntry;
import io.disputeledger.verifier.input.NotVerified;
import io.disputeledger.verifier.input.Source;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** An entry, byte by byte. */
class EntryTest {

    private static final Instant RECORDED = Instant.parse("1969-12-31T23:59:58.000000001Z");
    private static final byte[] BYTES = encoded(7, RECORDED, "{\"n\":1}");

    @Test
    void everyFieldIsRead() throws Exception {
        Entry entry = decode(BYTES);

        assertThat(entry.sequence()).isEqualTo(7);
        assertThat(entry.recordedAt()).isEqualTo(RECORDED);
        assertThat(entry.streamType()).isEqualTo("Dispute");
        assertThat(entry.streamId()).isEqualTo("dispute:D-1");
        assertThat(entry.eventId()).isEqualTo("é");
        assertThat(entry.payloadType()).isEqualTo("t");
        assertThat(entry.payloadRevision()).isEmpty();
        assertThat(entry.metadata()).isEqualTo(new byte[] {0, (byte) 0xff});
        assertThat(new String(entry.payload(), UTF_8)).isEqualTo("{\"n\":1}");
    }

    @Test
    void theLargestEntryIsRead() throws Exception {
        String payload = "x".repeat(Entry.BYTES_MAX - BYTES.length + 7);
        byte[] largest = encoded(Long.MAX_VALUE, Instant.MAX, payload);

        assertThat(largest).hasSize(Entry.BYTES_MAX);
        assertThat(decode(largest).sequence()).isEqualTo(Long.MAX_VALUE);
        assertThatThrownBy(() -> decode(Arrays.copyOf(largest, Entry.BYTES_MAX + 1)))
                .hasMessageStartingWith("e, byte 65535: expected the end");
    }

    @Test
    void theWrongByteIsNamed() {
        refused("byte 0: expected entry version 1, found 2", put(0, 2));
        refused("byte 17: expected a sequence below 2^63, found -", put(17, 0x80));
        refused("byte 25: expected the seconds of an instant, found 9", put(25, 0x7f));
        refused("byte 33: expected nanoseconds below 1,000,000,000, found 1", put(33, 0x40));
        refused("byte 33: expected nanoseconds below 1,000,000,000, found -", put(33, 0x80));
        refused(
                "byte 37: expected a length of the stream type that ends within the entry, found"
                        + " 65287 with 42 bytes left",
                put(37, 0xff));
        refused("byte 39: expected UTF-8, found 0xff", put(39, 0xff));
    }

    @Test
    void nothingIsMissingAndNothingFollows() {
        for (int length = 0; length < BYTES.length; length++) {
            byte[] shorter = Arrays.copyOf(BYTES, length);
            assertThatThrownBy(() -> decode(shorter))
                    .as("%d bytes", length)
                    .isInstanceOf(NotVerified.class);
        }
        refused(
                "byte %d: expected the end, after the payload, found 0x00".formatted(BYTES.length),
                Arrays.copyOf(BYTES, BYTES.length + 1));
    }

    private static void refused(String why, byte[] bytes) {
        assertThatThrownBy(() -> decode(bytes))
                .isInstanceOf(NotVerified.class)
                .hasMessageStartingWith("e, " + why);
    }

    private static byte[] put(int at, int... values) {
        byte[] changed = BYTES.clone();
        ByteBuffer buffer = ByteBuffer.wrap(changed).position(at);
        for (int value : values) {
            buffer.put((byte) value);
        }
        return changed;
    }

    private static byte[] encoded(long sequence, Instant recordedAt, String payload) {
        return new LogEntry(
                        new byte[LogEntry.SALT_BYTES],
                        sequence,
                        recordedAt,
                        "Dispute",
                        "dispute:D-1",
                        "é",
                        "t",
                        "",
                        new byte[] {0, (byte) 0xff},
                        payload.getBytes(UTF_8))
                .encode();
    }

    private static Entry decode(byte[] bytes) throws NotVerified {
        return Entry.decode(new Source("e", bytes));
    }
}
