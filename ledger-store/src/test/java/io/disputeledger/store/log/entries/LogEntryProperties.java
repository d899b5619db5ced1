package io.disputeledger.store.log.entries;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.store.log.tree.VerificationException;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** An entry has one encoding, and an encoding one entry. */
class LogEntryProperties {

    private static final int TRIES = 300;

    @Property(tries = TRIES)
    void isDecodedToWhatWasEncoded(
            @ForAll @Size(16) byte[] salt,
            @ForAll @LongRange(max = Long.MAX_VALUE) long sequence,
            @ForAll @NumericChars @StringLength(max = 40) String id,
            @ForAll @Size(max = 200) byte[] payload)
            throws VerificationException {
        LogEntry entry =
                new LogEntry(
                        salt,
                        sequence,
                        Instant.ofEpochSecond(sequence % 253_402_300_800L, 1),
                        "Dispute",
                        id + "争议",
                        "e-" + id,
                        "io.disputeledger.contracts.AppealFiled",
                        "1",
                        payload,
                        payload);

        assertThat(LogEntry.decode(entry.encode())).usingRecursiveComparison().isEqualTo(entry);
    }

    /** So nobody can present two byte strings as one event. */
    @Property(tries = TRIES)
    void aFlippedBitGivesAnotherEntryOrNone(
            @ForAll @IntRange(max = 8 * 61 - 1) int bit, @ForAll @Size(10) byte[] payload) {
        byte[] bytes =
                new LogEntry(
                                new byte[16],
                                1,
                                Instant.EPOCH,
                                "",
                                "",
                                "",
                                "",
                                "",
                                new byte[0],
                                payload)
                        .encode();
        bytes[bit / 8] ^= (byte) (1 << bit % 8);

        try {
            assertThat(LogEntry.decode(bytes).encode()).isEqualTo(bytes);
        } catch (VerificationException e) {
            assertThat(e).hasMessageNotContaining("null");
        }
    }
}
