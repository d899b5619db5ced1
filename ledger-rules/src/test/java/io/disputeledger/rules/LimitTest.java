package io.disputeledger.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class LimitTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant MIDNIGHT = Instant.parse("2026-03-01T16:00:00Z");
    private static final Instant LAST_OF_THE_DAY = MIDNIGHT.plus(Duration.ofDays(1)).minusNanos(1);

    @Test
    void aWindowEndsWithItsLastDayWheneverTheFirstBegan() {
        Limit week = new Limit(Duration.ofDays(7), Counting.EXCLUDES_TRIGGER);
        Instant due = Instant.parse("2026-03-09T16:00:00Z");

        assertThat(week.dueAt(MIDNIGHT, SHANGHAI)).isEqualTo(due);
        assertThat(week.dueAt(LAST_OF_THE_DAY, SHANGHAI)).isEqualTo(due);
        assertThat(week.dueAt(MIDNIGHT.minusNanos(1), SHANGHAI))
                .isEqualTo(due.minus(Duration.ofDays(1)));
    }

    @Test
    void validityCountsTheDayOfTheTriggerAsItsFirst() {
        Limit week = new Limit(Duration.ofDays(7), Counting.INCLUDES_TRIGGER);
        Instant due = Instant.parse("2026-03-08T16:00:00Z");

        assertThat(week.dueAt(MIDNIGHT, SHANGHAI)).isEqualTo(due);
        assertThat(week.dueAt(LAST_OF_THE_DAY, SHANGHAI)).isEqualTo(due);
    }

    @Test
    void elapsedTimeRunsFromTheTriggerToTheNanosecond() {
        Limit twoDays = new Limit(Duration.ofHours(48), Counting.ELAPSED);

        assertThat(twoDays.dueAt(LAST_OF_THE_DAY, SHANGHAI))
                .isEqualTo(LAST_OF_THE_DAY.plusSeconds(48 * 3600));
    }

    @Test
    void aDayThatBeginsAfterMidnightStillBegins() {
        ZoneId beirut = ZoneId.of("Asia/Beirut");
        Limit day = new Limit(Duration.ofDays(1), Counting.INCLUDES_TRIGGER);

        assertThat(day.dueAt(Instant.parse("2026-03-28T10:00:00Z"), beirut))
                .isEqualTo(Instant.parse("2026-03-28T22:00:00Z"));
    }

    @Test
    void aWeekOverAChangeOfClocksKeepsItsDaysAndAnElapsedWeekItsHours() {
        ZoneId losAngeles = ZoneId.of("America/Los_Angeles");
        Instant trigger = Instant.parse("2026-03-05T20:00:00Z");

        assertThat(
                        new Limit(Duration.ofDays(7), Counting.EXCLUDES_TRIGGER)
                                .dueAt(trigger, losAngeles))
                .isEqualTo(Instant.parse("2026-03-13T07:00:00Z"));
        assertThat(new Limit(Duration.ofDays(7), Counting.ELAPSED).dueAt(trigger, losAngeles))
                .isEqualTo(Instant.parse("2026-03-12T20:00:00Z"));
    }

    @Test
    void monthsEndOnTheDayOfTheSameNumberOrTheLastOfAShorterMonth() {
        Limit halfYear = Limit.written("P6M", Counting.EXCLUDES_TRIGGER);

        assertThat(halfYear.dueAt(Instant.parse("2026-03-02T09:00:00Z"), SHANGHAI))
                .isEqualTo(Instant.parse("2026-09-02T16:00:00Z"));
        assertThat(halfYear.dueAt(Instant.parse("2026-08-31T09:00:00Z"), SHANGHAI))
                .isEqualTo(Instant.parse("2027-02-28T16:00:00Z"));
    }

    @Test
    void aDayThatAZoneSkippedEndsWithTheDayBefore() {
        ZoneId apia = ZoneId.of("Pacific/Apia");
        Limit day = new Limit(Duration.ofDays(1), Counting.EXCLUDES_TRIGGER);

        // There was no 30 December 2011 in Samoa.
        assertThat(day.dueAt(Instant.parse("2011-12-29T12:00:00Z"), apia))
                .isEqualTo(Instant.parse("2011-12-30T10:00:00Z"));
    }

    @Test
    void isNoLongerThanTenYearsAndCountsBusinessDaysOfDaysAlone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limit.written("P10Y1D", Counting.EXCLUDES_TRIGGER))
                .withMessageContaining("longer than ten years");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limit.written("P999999999D", Counting.BUSINESS_DAYS))
                .withMessageContaining("longer than ten years");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limit.written("PT999999999H", Counting.ELAPSED))
                .withMessageContaining("longer than ten years");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limit.written("P1M", Counting.BUSINESS_DAYS))
                .withMessageContaining("not of days alone");
    }

    @Test
    void isLongerThanNothingAndOfWholeDaysWhereItCountsDays() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limit(Duration.ZERO, Counting.ELAPSED))
                .withMessageContaining("not longer than nothing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limit(Duration.ofDays(-7), Counting.EXCLUDES_TRIGGER))
                .withMessageContaining("not longer than nothing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limit(Duration.ofHours(36), Counting.INCLUDES_TRIGGER))
                .withMessageContaining("not of whole days");
    }
}
