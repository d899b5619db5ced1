package io.disputeledger.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PointsTest {

    @Test
    void areCountedInHundredths() {
        assertThat(Points.of(6)).isEqualTo(new Points(600));
        assertThat(Points.of(6).plus(new Points(50))).isEqualTo(new Points(650));
        assertThat(Points.NONE).isEqualTo(Points.of(0));
    }

    @Test
    void areNeverNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Points(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Points.of(-6));
    }

    @Test
    void areOrderedByNumber() {
        assertThat(Points.of(12)).isGreaterThan(new Points(1199)).isLessThan(new Points(1201));
        assertThat(Points.of(12)).isEqualByComparingTo(new Points(1200));
    }

    @Test
    void failRatherThanOverflow() {
        Points most = new Points(Integer.MAX_VALUE);

        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> most.plus(new Points(1)));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Points.of(Integer.MAX_VALUE));
    }
}
