package io.disputeledger.store.log.entries;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disputeledger.store.log.tree.VerificationException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The layout that docs/reference/log-format.md promises. */
class LogEntryTest {

    private static final int PAYLOAD_MAX = 65_535 - 51;

    @Test
    void isLaidOutAsDocumented() throws Exception {
        byte[] bytes = entry("type", "é", new byte[] {'{', '}'}).encode();

        assertThat(HexFormat.ofDelimiter(" ").formatHex(bytes))
                .isEqualTo(
                        "01 "
                                + "00 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f "
                                + "00 00 00 00 00 00 00 07 "
                                + "ff ff ff ff ff ff ff ff 3b 9a c9 ff "
                                + "00 04 74 79 70 65 "
                                + "00 02 c3 a9 "
                                + "00 00 "
                                + "00 00 "
                                + "00 00 "
                                + "00 00 "
                                + "00 02 7b 7d");
        assertThat(LogEntry.decode(bytes))
                .usingRecursiveComparison()
                .isEqualTo(entry("type", "é", new byte[] {'{', '}'}));
    }

    @Test
    void fillsABundlesLengthAndNoMore() throws Exception {
        byte[] largest = entry("", "", new byte[PAYLOAD_MAX]).encode();

        assertThat(largest).hasSize(LogEntry.BYTES_MAX);
        assertThat(LogEntry.decode(largest).payload()).hasSize(PAYLOAD_MAX);
        assertThatThrownBy(() -> entry("", "", new byte[PAYLOAD_MAX + 1]).encode())
                .isInstanceOfSatisfying(
                        EntryTooLargeException.class,
                        e -> assertThat(e.sizeBytes()).isEqualTo(65_536))
                .hasMessage("An entry has at most 65535 bytes, not 65536.");
    }

    @Test
    void hasNoTextThatUtf8CannotHold() {
        assertThat(entry("", "\ud83d\ude00", new byte[0]).encode()).hasSize(51 + 4);
        assertThatThrownBy(() -> entry("", "\ud83d", new byte[0]).encode())
                .hasMessage("A text with half a character has no UTF-8 form.");
    }

    @Test
    void isDecodedFromItsExactBytesOnly() {
        byte[] bytes = entry("type", "é", new byte[] {'{', '}'}).encode();

        for (int length = 0; length < bytes.length; length++) {
            byte[] shorter = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> LogEntry.decode(shorter))
                    .isInstanceOf(VerificationException.class);
        }
        refused("The entry goes on for 1 bytes after its payload.", bytes, bytes.length, 0);
        refused("These 59 bytes are not an entry of version 1.", bytes, 0, 2);
        refused("The entry has a sequence or a time that cannot be.", bytes, 17, -1);
        refused("The entry has a sequence or a time that cannot be.", bytes, 25, 0x7f);
        refused("The entry has a sequence or a time that cannot be.", bytes, 33, 0x40);
        refused("The entry's stream id is not UTF-8.", bytes, 46, 'a');
        refused("The entry ends within its payload.", bytes, 56, 3);
    }

    @Test
    void hasSaltAndASequence() {
        assertThatThrownBy(() -> entry(new byte[15], 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> entry(new byte[16], -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void refused(String reason, byte[] bytes, int at, int value) {
        byte[] changed = Arrays.copyOf(bytes, Math.max(bytes.length, at + 1));
        changed[at] = (byte) value;
        assertThatThrownBy(() -> LogEntry.decode(changed))
                .isInstanceOf(VerificationException.class)
                .hasMessage(reason);
    }

    private static LogEntry entry(String streamType, String streamId, byte[] payload) {
        byte[] salt = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f");
        Instant justBefore1970 = Instant.ofEpochSecond(-1, 999_999_999);
        return new LogEntry(
                salt, 7, justBefore1970, streamType, streamId, "", "", "", new byte[0], payload);
    }

    private static LogEntry entry(byte[] salt, long sequence) {
        byte[] json = "{}".getBytes(UTF_8);
        return new LogEntry(salt, sequence, Instant.EPOCH, "", "", "", "", "", json, json);
    }
}
