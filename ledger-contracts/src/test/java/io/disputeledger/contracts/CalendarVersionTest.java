package io.disputeledger.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarVersionTest {

    @Test
    void namesACalendarAndAVersionOfIt() {
        assertThat(CalendarVersion.parse("cn@12"))
                .isEqualTo(new CalendarVersion("cn", 12))
                .hasToString("cn@12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "cn", "cn@", "@1", "cn@0", "cn@01", "CN@1", "cn@1 ", "cn@1234567890"})
    void hasNoOtherForm(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> CalendarVersion.parse(text));
    }

    @Test
    void itsVersionsStartFromOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CalendarVersion("cn", 0));
    }
}
