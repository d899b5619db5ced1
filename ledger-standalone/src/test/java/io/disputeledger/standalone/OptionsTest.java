package io.disputeledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void demoCasesAreToldOnRealTimeUnlessAskedOtherwise() {
        assertThat(Options.parse())
                .isEqualTo(new Options(true, false, Optional.empty(), false, false));
    }

    @Test
    void theClockBeginsWhereItIsTold() {
        assertThat(Options.parse("--empty", "--clock", "2026-03-02T09:00:00+08:00"))
                .isEqualTo(
                        new Options(
                                false,
                                false,
                                Optional.of(Instant.parse("2026-03-02T01:00:00Z")),
                                false,
                                false));
    }

    @Test
    void startsOverOnlyWhenAsked() {
        assertThat(Options.parse("--fresh"))
                .isEqualTo(new Options(true, true, Optional.empty(), false, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tomorrow", "2026-03-02T09:00:00", "2026-02-30T09:00:00Z"})
    void aClockNeedsAnInstantWithItsOffset(String text) {
        assertThatExceptionOfType(BadUsage.class)
                .isThrownBy(() -> Options.parse("--clock", text))
                .withMessage(
                        "--clock needs an instant with its offset, such as"
                                + " 2026-03-02T09:00:00+08:00, not \"%s\".",
                        text);
    }

    @Test
    void anUnknownOptionIsNotIgnored() {
        assertThatExceptionOfType(BadUsage.class)
                .isThrownBy(() -> Options.parse("--clcok"))
                .withMessage("There is no option --clcok: ./start --help lists them.");
    }
}
