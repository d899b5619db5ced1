package io.disputeledger.penalty.accounts.domain;

import static io.disputeledger.penalty.accounts.domain.GivenAccount.ACCOUNT;
import static io.disputeledger.penalty.accounts.domain.GivenAccount.PENALTY_OFFICER;
import static io.disputeledger.penalty.accounts.domain.GivenAccount.at;
import static io.disputeledger.penalty.accounts.domain.GivenAccount.clause;
import static io.disputeledger.penalty.accounts.domain.GivenAccount.deduct;
import static io.disputeledger.penalty.accounts.domain.GivenAccount.deducted;
import static io.disputeledger.penalty.accounts.domain.GivenAccount.given;
import static io.disputeledger.penalty.accounts.domain.GivenAccount.penalty;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Points;
import io.disputeledger.contracts.penalties.MeasureApplied;
import io.disputeledger.contracts.penalties.MeasureKind;
import io.disputeledger.contracts.penalties.PointsDeducted;
import io.disputeledger.contracts.penalties.ThresholdCrossed;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PenaltiesTest {

    static final Instant NOW = at("2026-04-10T14:00:00+08:00");
    static final Instant IN_A_YEAR = at("2027-04-10T00:00:00+08:00");
    private static final PointsDeducted SIX_IN_AUGUST =
            deducted(
                    "NON_DELIVERY_RESOLVED",
                    6,
                    at("2025-08-04T09:00:00+08:00"),
                    at("2026-08-04T00:00:00+08:00"));
    private static final PointsDeducted TWELVE_IN_NOVEMBER =
            deducted(
                    "FORGED_EVIDENCE",
                    12,
                    at("2025-11-03T09:00:00+08:00"),
                    at("2026-11-03T00:00:00+08:00"));
    private static final PointsDeducted TWELVE_IN_JANUARY =
            deducted(
                    "FORGED_EVIDENCE",
                    12,
                    at("2026-01-12T09:00:00+08:00"),
                    at("2027-01-12T00:00:00+08:00"));

    @Test
    void deductBelowTheFirstRungWithoutMeasures() {
        assertThat(given().when(deduct("ORDER_NOT_DELIVERED", 3), NOW))
                .isEqualTo(
                        penalty(
                                "ORDER_NOT_DELIVERED",
                                deducted("ORDER_NOT_DELIVERED", 3, NOW, IN_A_YEAR)));
    }

    @Test
    void crossOnlyTheHighestRungReachedFromThirtyToFortyTwo() {
        var decision =
                given(SIX_IN_AUGUST, TWELVE_IN_NOVEMBER, TWELVE_IN_JANUARY)
                        .when(deduct("FORGED_EVIDENCE", 12), NOW);

        assertThat(decision)
                .isEqualTo(
                        penalty(
                                "FORGED_EVIDENCE",
                                deducted("FORGED_EVIDENCE", 12, NOW, IN_A_YEAR),
                                crossed(36, 42),
                                applied(
                                        MeasureKind.TRADE_RESTRICTION,
                                        36,
                                        at("2026-05-01T14:00:00+08:00")),
                                applied(MeasureKind.DELIST_ALL, 36, null)));
    }

    @Test
    void skipRungsThatAreLeftBelow() {
        assertThat(given().when(deduct("NON_DELIVERY_UNRESOLVED", 48), NOW))
                .isEqualTo(
                        penalty(
                                "NON_DELIVERY_UNRESOLVED",
                                deducted("NON_DELIVERY_UNRESOLVED", 48, NOW, IN_A_YEAR),
                                crossed(48, 48),
                                applied(MeasureKind.ACCOUNT_TERMINATION, 48, null)));
    }

    @Test
    void crossNoRungThatWasReachedBefore() {
        assertThat(given(TWELVE_IN_JANUARY).when(deduct("NON_DELIVERY_RESOLVED", 6), NOW))
                .isEqualTo(
                        penalty(
                                "NON_DELIVERY_RESOLVED",
                                deducted("NON_DELIVERY_RESOLVED", 6, NOW, IN_A_YEAR)));
    }

    static ThresholdCrossed crossed(int rung, int active) {
        return new ThresholdCrossed(
                ACCOUNT,
                "transaction",
                Points.of(rung),
                Points.of(active),
                clause("TRANSACTION_RUNG_" + rung),
                NOW,
                PENALTY_OFFICER);
    }

    static MeasureApplied applied(MeasureKind kind, int rung, @Nullable Instant endsAt) {
        return new MeasureApplied(
                ACCOUNT,
                kind,
                "transaction",
                clause("TRANSACTION_RUNG_" + rung),
                NOW,
                endsAt,
                NOW,
                PENALTY_OFFICER);
    }
}
