package io.disputeledger.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Points;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActivePointsTest {

    private static final Instant NEW_YEAR_2026 = Instant.parse("2025-12-31T16:00:00Z");
    private static final Instant NEW_YEAR_2027 = Instant.parse("2026-12-31T16:00:00Z");

    @Test
    void countFromTheInstantOfTheDeduction() {
        Deduction deduction = ending(6, "2025-05-01T00:00:00Z", NEW_YEAR_2026, null);

        assertThat(totalAt(deduction.from().minusNanos(1), deduction)).isEqualTo(Points.NONE);
        assertThat(totalAt(deduction.from(), deduction)).isEqualTo(Points.of(6));
    }

    @Test
    void countToTheLastInstantBeforeTheirEnd() {
        Deduction deduction = ending(6, "2025-05-01T00:00:00Z", NEW_YEAR_2026, null);

        assertThat(totalAt(NEW_YEAR_2026.minusNanos(1), deduction)).isEqualTo(Points.of(6));
        assertThat(totalAt(NEW_YEAR_2026, deduction)).isEqualTo(Points.NONE);
    }

    @Test
    void withoutAnEndCountForEver() {
        Deduction deduction = ending(6, "2025-05-01T00:00:00Z", null, Points.of(48));

        assertThat(totalAt(Instant.parse("2199-01-01T00:00:00Z"), deduction))
                .isEqualTo(Points.of(6));
    }

    @Test
    void areClearedJustBelowTheTotalThatCarriesThem() {
        assertThat(totalAt(NEW_YEAR_2026, serious2025(36), serious2025(11))).isEqualTo(Points.NONE);
    }

    @Test
    void areCarriedTogetherWhenTheLineReachesTheTotalThatCarriesThem() {
        assertThat(totalAt(NEW_YEAR_2026, serious2025(36), serious2025(12)))
                .isEqualTo(Points.of(48));
    }

    @Test
    void carriedFromOneYearHelpToCarryTheNext() {
        Deduction late = ending(1, "2026-02-01T00:00:00Z", NEW_YEAR_2027, Points.of(48));

        assertThat(totalAt(NEW_YEAR_2027, serious2025(48), late)).isEqualTo(Points.of(49));
    }

    @Test
    void thatBeganAtTheTurnOfTheYearDoNotHelpToCarryTheOldOnes() {
        Deduction next = new Deduction(Points.of(12), NEW_YEAR_2026, NEW_YEAR_2027, Points.of(48));

        assertThat(totalAt(NEW_YEAR_2026, serious2025(36), next)).isEqualTo(Points.of(12));
    }

    @Test
    void thatEndedBeforeTheyBeganNeverCount() {
        Deduction belated = ending(2, "2026-02-01T00:00:00Z", NEW_YEAR_2026, Points.of(1));

        assertThat(totalAt(NEW_YEAR_2027, serious2025(48), belated)).isEqualTo(Points.of(48));
    }

    @Test
    void keepToTheRuleThatEachWasDeductedBy() {
        Deduction strict = ending(20, "2025-05-01T00:00:00Z", NEW_YEAR_2026, Points.of(24));
        Deduction lenient = ending(10, "2025-06-01T00:00:00Z", NEW_YEAR_2026, null);

        assertThat(totalAt(NEW_YEAR_2026, strict, lenient)).isEqualTo(Points.of(20));
    }

    @Test
    void ofALineWithoutDeductionsAreNone() {
        assertThat(totalAt(NEW_YEAR_2026)).isEqualTo(Points.NONE);
    }

    private static Deduction serious2025(int points) {
        return ending(points, "2025-11-01T00:00:00Z", NEW_YEAR_2026, Points.of(48));
    }

    private static Deduction ending(
            int points, String from, @Nullable Instant until, @Nullable Points carriedFrom) {
        return new Deduction(Points.of(points), Instant.parse(from), until, carriedFrom);
    }

    private static Points totalAt(Instant instant, Deduction... line) {
        return ActivePoints.at(instant, List.of(line));
    }
}
