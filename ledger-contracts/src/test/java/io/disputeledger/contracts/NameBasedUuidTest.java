package io.disputeledger.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class NameBasedUuidTest {

    // Computed apart from this code: SHA-256 over length-prefixed UTF-8, version 8, variant 2.
    @Test
    void staysTheSameForEver() {
        assertThat(NameBasedUuid.of("command", "B-77", "k-1"))
                .isEqualTo(UUID.fromString("2469717d-5a6c-8583-9673-80d35a1b7853"));
        assertThat(NameBasedUuid.of("订单", "O-9001"))
                .isEqualTo(UUID.fromString("92ac4f59-bdd5-8a1f-ab13-c8dcfc4d5093"));
    }

    @Test
    void tellsListsApartThatReadAlikeWhenJoined() {
        assertThat(
                        new UUID[] {
                            NameBasedUuid.of("ab", "c"),
                            NameBasedUuid.of("a", "bc"),
                            NameBasedUuid.of("abc"),
                            NameBasedUuid.of("abc", ""),
                            NameBasedUuid.of("", "abc"),
                            NameBasedUuid.of("a", "b", "c"),
                            NameBasedUuid.of("\0\0\0\1a", "bc"),
                            NameBasedUuid.of(""),
                            NameBasedUuid.of()
                        })
                .doesNotHaveDuplicates();
    }

    @Test
    void isOfVersionEightAndTheStandardVariant() {
        for (int i = 0; i < 100; i++) {
            UUID uuid = NameBasedUuid.of("claim", String.valueOf(i));
            assertThat(uuid.version()).isEqualTo(8);
            assertThat(uuid.variant()).isEqualTo(2);
        }
    }
}
