package io.disputeledger.penalty.accounts.domain;

import static io.disputeledger.penalty.accounts.domain.GivenAccount.at;
import static io.disputeledger.penalty.accounts.domain.GivenAccount.deduct;
import static io.disputeledger.penalty.accounts.domain.GivenAccount.deducted;
import static io.disputeledger.penalty.accounts.domain.GivenAccount.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Points;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.penalties.AccountEvent;
import io.disputeledger.contracts.penalties.PointsDeducted;
import io.disputeledger.contracts.penalties.ThresholdCrossed;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Twelve points on 15 June 2025 and twelve on 1 February 2026: the day of a penalty is day 1 of
 * 365, so the first twelve end with 14 June 2026, whether or not anybody has said so.
 */
class ExpiringPointsTest {

    private static final Instant FIRST_AT = at("2025-06-15T10:00:00+08:00");
    private static final Instant FIRST_ENDS = at("2026-06-15T00:00:00+08:00");
    private static final PointsDeducted FIRST =
            deducted("FORGED_EVIDENCE", 12, FIRST_AT, FIRST_ENDS);
    private static final PointsDeducted SECOND =
            deducted(
                    "FORGED_EVIDENCE",
                    12,
                    at("2026-02-01T10:00:00+08:00"),
                    at("2027-02-01T00:00:00+08:00"));

    @Test
    void endAfterDayThreeHundredAndSixtyFive() {
        assertThat(events(given().when(deduct("FORGED_EVIDENCE", 12), FIRST_AT)))
                .first()
                .isEqualTo(FIRST);
    }

    @Test
    void countUntilTheLastInstantOfTheirLastDay() {
        assertThat(reached(at("2026-06-14T23:59:59+08:00")))
                .extracting(ThresholdCrossed::threshold, ThresholdCrossed::active)
                .containsExactly(Points.of(36), Points.of(36));
    }

    @Test
    void countNoMoreFromTheNextDayOn() {
        assertThat(reached(FIRST_ENDS))
                .extracting(ThresholdCrossed::threshold, ThresholdCrossed::active)
                .containsExactly(Points.of(24), Points.of(24));
    }

    /** The rung that twelve points more reach at this instant. */
    private static ThresholdCrossed reached(Instant now) {
        return (ThresholdCrossed)
                events(given(FIRST, SECOND).when(deduct("FORGED_EVIDENCE", 12), now)).get(1);
    }

    private static List<AccountEvent> events(Decision<AccountEvent> decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted<AccountEvent>) decision).events();
    }
}
