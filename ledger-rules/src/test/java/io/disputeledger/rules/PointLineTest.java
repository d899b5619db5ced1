package io.disputeledger.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.disputeledger.contracts.Points;
import io.disputeledger.contracts.penalties.MeasureKind;
import io.disputeledger.rules.text.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PointLineTest {

    private static final PointLine TRANSACTION =
            RulePacks.published().all().getFirst().line("transaction");

    @Test
    void crossesTheHighestRungAlone() {
        assertThat(crossed(Points.of(5), Points.of(40))).contains(Points.of(36));
    }

    @Test
    void isCrossedByReachingARungExactly() {
        assertThat(crossed(Points.of(11), Points.of(12))).contains(Points.of(12));
        assertThat(crossed(Points.of(11), new Points(1199))).isEmpty();
    }

    @Test
    void isNotCrossedAgainFromTheRungItself() {
        assertThat(crossed(Points.of(12), Points.of(23))).isEmpty();
    }

    @Test
    void isCrossedAgainAfterTheTotalHadFallen() {
        assertThat(crossed(Points.of(8), Points.of(14))).contains(Points.of(12));
    }

    @Test
    void isNotCrossedByFallingOrStandingStill() {
        assertThat(crossed(Points.of(40), Points.of(14))).isEmpty();
        assertThat(crossed(Points.of(36), Points.of(36))).isEmpty();
        assertThat(crossed(Points.NONE, Points.NONE)).isEmpty();
    }

    @Test
    void aMeasureEndsAfterElapsedTimeOrWhenItIsLifted() {
        Instant start = Instant.parse("2026-04-10T06:00:00Z");

        assertThat(new Measure(MeasureKind.TRADE_RESTRICTION, Duration.ofDays(21)).endsAt(start))
                .isEqualTo("2026-05-01T06:00:00Z");
        assertThat(new Measure(MeasureKind.DELIST_ALL, null).endsAt(start)).isNull();
    }

    @Test
    void aMeasureOfNoTimeAndARungWithoutMeasuresOrPointsMakeNoSense() {
        Measure warning = new Measure(MeasureKind.WARNING, null);
        Source source = new Source("assumption");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Measure(MeasureKind.LISTING_BAN, Duration.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rung(Points.of(6), "RUNG_6", List.of(), source));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rung(Points.NONE, "RUNG_0", List.of(warning), source));
    }

    private static Optional<Points> crossed(Points before, Points after) {
        return TRANSACTION.crossed(before, after).map(Rung::at);
    }
}
