package io.disputeledger.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.disputeledger.contracts.Points;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ValidityTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant NEW_YEAR = Instant.parse("2025-12-31T16:00:00Z");

    @Test
    void ofAYearEndsAtMidnightOfThePacksZone() {
        Validity yearEnd = new Validity.YearEnd(Points.of(48), SHANGHAI);

        assertThat(yearEnd.activeUntil(NEW_YEAR.minusNanos(1))).isEqualTo(NEW_YEAR);
        assertThat(yearEnd.activeUntil(NEW_YEAR)).isEqualTo("2026-12-31T16:00:00Z");
        assertThat(yearEnd.carriedFrom()).isEqualTo(Points.of(48));
    }

    @Test
    void ofAYearCoversTheDayThatOnlyLeapYearsHave() {
        Validity yearEnd = new Validity.YearEnd(null, SHANGHAI);

        assertThat(yearEnd.activeUntil(Instant.parse("2028-02-29T04:00:00Z")))
                .isEqualTo("2028-12-31T16:00:00Z");
    }

    @Test
    void thatRollsNeverCarriesPoints() {
        Limit limit = new Limit(Duration.ofDays(365), Counting.INCLUDES_TRIGGER);
        Validity rolling = new Validity.Rolling(limit, SHANGHAI);

        assertThat(rolling.activeUntil(Instant.parse("2025-06-15T02:00:00Z")))
                .isEqualTo("2026-06-14T16:00:00Z");
        assertThat(rolling.carriedFrom()).isNull();
    }

    @Test
    void countsNoBusinessDays() {
        Limit limit = new Limit(Duration.ofDays(365), Counting.BUSINESS_DAYS);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Validity.Rolling(limit, SHANGHAI))
                .withMessage("validity counts no business days");
    }
}
