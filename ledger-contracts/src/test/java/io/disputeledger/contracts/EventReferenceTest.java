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
                "dispute:D-1@9223372036854775808",
                "d@7",
                ":D-1@7",
                "dispute:@7",
                "dispute: @7",
                "Dispute:D-1@7",
                "dispute:D-1\n@7",
                "dispute:D-1\u0000@7",
                "dispute:D 1@7",
                "dispute:D-1:2@7",
                "dispute:\u202eD-1@7"
            })
    void hasNoOtherForm(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> EventReference.parse(text));
    }

    @Test
    void knowsTheDisputeWhoseEventItIs() {
        assertThat(EventReference.parse("dispute:D-1@7").dispute()).contains(new DisputeId("D-1"));
        assertThat(EventReference.parse("account:taobao:S-88@0").dispute()).isEmpty();
    }

    @Test
    void staysWithinItsBounds() {
        assertThat(new EventReference("account:" + "s".repeat(161), Long.MAX_VALUE)).isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EventReference("account:" + "s".repeat(162), 0));
        assertThat(new EventReference("dispute:" + "D".repeat(64), 0)).isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EventReference("dispute:" + "D".repeat(65), 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EventReference("dispute:D-1", -1));
    }
}
