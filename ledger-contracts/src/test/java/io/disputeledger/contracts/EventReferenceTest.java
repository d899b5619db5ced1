package io.disputeledger.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventReferenceTest {

    @Test
    void namesAStreamAndAPlaceInIt() {
        assertThat(EventReference.parse("dispute:D-1@7"))
                .isEqualTo(new EventReference("dispute:D-1", 7))
                .hasToString("dispute:D-1@7");
    }

    @Test
    void takesThePlaceFromBehindTheLastAt() {
        assertThat(EventReference.parse("account:taobao:S-88@cn@0"))
                .isEqualTo(new EventReference("account:taobao:S-88@cn", 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dispute:D-1",
                "dispute:D-1@",
                "@7",
                " @7",
                "dispute:D-1@-7",
                "dispute:D-1@+7",
                "dispute:D-1@7 ",
                "dispute:D-1@0x7",
                "dispute:D-1@\u0667",
                "dispute:D-1@9223372036854775808"
            })
    void hasNoOtherForm(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> EventReference.parse(text));
    }

    @Test
    void staysWithinItsBounds() {
        assertThat(new EventReference("d".repeat(200), Long.MAX_VALUE)).isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EventReference("d".repeat(201), 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EventReference("dispute:D-1", -1));
    }
}
