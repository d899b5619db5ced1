package io.disputeledger.penalty.accounts.domain;

import static io.disputeledger.penalty.accounts.domain.GivenAccount.ACCOUNT;
import static io.disputeledger.penalty.accounts.domain.GivenAccount.BASIS;
import static io.disputeledger.penalty.accounts.domain.GivenAccount.PENALTY_OFFICER;
import static io.disputeledger.penalty.accounts.domain.GivenAccount.at;
import static io.disputeledger.penalty.accounts.domain.GivenAccount.clause;
import static io.disputeledger.penalty.accounts.domain.GivenAccount.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.EventReference;
import io.disputeledger.contracts.Points;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.penalties.AccountEvent;
import io.disputeledger.contracts.penalties.HoldReleased;
import io.disputeledger.contracts.penalties.MeasureApplied;
import io.disputeledger.contracts.penalties.MeasureKind;
import io.disputeledger.contracts.penalties.MeasureLifted;
import io.disputeledger.contracts.penalties.PointsDeducted;
import io.disputeledger.contracts.penalties.PointsReversed;
import io.disputeledger.contracts.penalties.ReversePoints;
import io.disputeledger.contracts.penalties.ThresholdCrossed;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A seller at 8 points is ruled against for 6 more, reaches rung 12, and the ruling falls. */
class ReversalTest {

    private static final Instant EARLIER = at("2026-01-05T10:00:00+08:00");
    private static final Instant RULED_AT = at("2026-03-16T10:00:00+08:00");
    private static final Instant REVERSED_AT = at("2026-03-20T10:00:00+08:00");
    private static final Instant RESTRICTED_UNTIL = at("2026-03-23T10:00:00+08:00");
    private static final EventReference CAUSE = EventReference.parse("dispute:D-1@11");
    private static final ReversePoints REVERSE =
            new ReversePoints(
                    ACCOUNT,
                    BASIS,
                    Set.of("NON_DELIVERY_RESOLVED", "FULFILMENT_PROOF_INCOMPLETE"),
                    CAUSE,
                    new DisputeId("D-1"));

    private static final PointsDeducted BEFORE =
            new PointsDeducted(
                    ACCOUNT,
                    "transaction",
                    Points.of(8),
                    "NON_DELIVERY_RESOLVED",
                    clause("NON_DELIVERY_RESOLVED"),
                    EventReference.parse("dispute:D-0@7"),
                    new DisputeId("D-0"),
                    at("2027-01-05T00:00:00+08:00"),
                    null,
                    EARLIER,
                    PENALTY_OFFICER);
    private static final PointsDeducted BY_THE_RULING =
            GivenAccount.deducted(
                    "NON_DELIVERY_RESOLVED", 6, RULED_AT, at("2027-03-16T00:00:00+08:00"));
    private static final AccountEvent CROSSED =
            new ThresholdCrossed(
                    ACCOUNT,
                    "transaction",
                    Points.of(12),
                    Points.of(14),
                    clause("TRANSACTION_RUNG_12"),
                    RULED_AT,
                    PENALTY_OFFICER);
    private static final AccountEvent RESTRICTED =
            new MeasureApplied(
                    ACCOUNT,
                    MeasureKind.TRADE_RESTRICTION,
                    "transaction",
                    clause("TRANSACTION_RUNG_12"),
                    RULED_AT,
                    RESTRICTED_UNTIL,
                    RULED_AT,
                    PENALTY_OFFICER);

    @Test
    void takesThePointsBackAndLiftsTheMeasureInOneAppend() {
        assertThat(given(BEFORE, BY_THE_RULING, CROSSED, RESTRICTED).when(REVERSE, REVERSED_AT))
                .isEqualTo(Decision.accepted(reversed(REVERSED_AT), lifted(REVERSED_AT, false)));
    }

    @Test
    void annulsAMeasureThatWasServed() {
        assertThat(
                        given(BEFORE, BY_THE_RULING, CROSSED, RESTRICTED)
                                .when(REVERSE, RESTRICTED_UNTIL))
                .isEqualTo(
                        Decision.accepted(
                                reversed(RESTRICTED_UNTIL), lifted(RESTRICTED_UNTIL, true)));
    }

    @Test
    void leavesAMeasureThatOtherPointsJustify() {
        PointsDeducted enough =
                new PointsDeducted(
                        ACCOUNT,
                        "transaction",
                        Points.of(12),
                        "FORGED_EVIDENCE",
                        clause("FORGED_EVIDENCE"),
                        EventReference.parse("dispute:D-0@8"),
                        null,
                        null,
                        null,
                        EARLIER,
                        PENALTY_OFFICER);

        assertThat(given(enough, BY_THE_RULING, CROSSED, RESTRICTED).when(REVERSE, REVERSED_AT))
                .isEqualTo(Decision.accepted(reversed(REVERSED_AT)));
    }

    @Test
    void letsHeldPointsGo() {
        var held =
                (Decision.Accepted<AccountEvent>)
                        given().when(GivenAccount.hold("FULFILMENT_PROOF_INCOMPLETE", 1), RULED_AT);

        assertThat(given(held.events().toArray(AccountEvent[]::new)).when(REVERSE, REVERSED_AT))
                .isEqualTo(
                        Decision.accepted(
                                new HoldReleased(
                                        ACCOUNT,
                                        "transaction",
                                        Points.of(1),
                                        "FULFILMENT_PROOF_INCOMPLETE",
                                        BASIS,
                                        CAUSE,
                                        new DisputeId("D-1"),
                                        REVERSED_AT,
                                        PENALTY_OFFICER)));
    }

    @Test
    void leavesThePenaltiesForOffencesThatStand() {
        PointsDeducted standing =
                GivenAccount.deducted(
                        "ORDER_NOT_DELIVERED", 3, RULED_AT, at("2027-03-16T00:00:00+08:00"));

        assertThat(given(BEFORE, BY_THE_RULING, standing).when(REVERSE, REVERSED_AT))
                .isEqualTo(Decision.accepted(reversed(REVERSED_AT)));
    }

    @Test
    void staysQuietWhereNothingRestsOnTheEvent() {
        assertThat(given(BEFORE).when(REVERSE, REVERSED_AT)).isEqualTo(Decision.unchanged());
        assertThat(given(BEFORE, BY_THE_RULING, reversed(REVERSED_AT)).when(REVERSE, REVERSED_AT))
                .isEqualTo(Decision.unchanged());
    }

    private static PointsReversed reversed(Instant now) {
        return new PointsReversed(
                ACCOUNT,
                "transaction",
                Points.of(6),
                "NON_DELIVERY_RESOLVED",
                BASIS,
                CAUSE,
                new DisputeId("D-1"),
                now,
                PENALTY_OFFICER);
    }

    private static MeasureLifted lifted(Instant now, boolean served) {
        return new MeasureLifted(
                ACCOUNT,
                MeasureKind.TRADE_RESTRICTION,
                "transaction",
                clause("TRANSACTION_RUNG_12"),
                RULED_AT,
                served,
                CAUSE,
                now,
                PENALTY_OFFICER);
    }
}
