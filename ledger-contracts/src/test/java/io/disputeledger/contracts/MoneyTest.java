package io.disputeledger.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @Test
    void isNothingOrMoreButNeverLess() {
        assertThat(new Money(0, "USD").minor()).isZero();
        assertThat(new Money(9_007_199_254_740_991L, "USD").minor())
                .isEqualTo(9_007_199_254_740_991L);
        assertThatIllegalArgumentException().isThrownBy(() -> new Money(-1, "USD"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Money(9_007_199_254_740_992L, "USD"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "US", "usd", "USDT", "USD ", "U$D", "ÜSD", "ZZZ", "840"})
    void isInACurrencyOfIso4217(String currency) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Money(1, currency));
    }

    @Test
    void exceedsLessOfTheSameCurrency() {
        assertThat(new Money(120_001, "USD").exceeds(new Money(120_000, "USD"))).isTrue();
        assertThat(new Money(120_000, "USD").exceeds(new Money(120_000, "USD"))).isFalse();
        assertThat(new Money(119_999, "USD").exceeds(new Money(120_000, "USD"))).isFalse();
    }

    @Test
    void hasNoOrderAcrossCurrencies() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Money(1, "USD").exceeds(new Money(1, "CNY")))
                .withMessage("Cannot compare USD with CNY.");
    }
}
