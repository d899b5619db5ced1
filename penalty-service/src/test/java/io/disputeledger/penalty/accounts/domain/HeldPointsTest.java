package io.disputeledger.penalty.accounts.domain;

import static io.disputeledger.penalty.accounts.domain.GivenAccount.ACCOUNT;
import static io.disputeledger.penalty.accounts.domain.GivenAccount.BASIS;
import static io.disputeledger.penalty.accounts.domain.GivenAccount.PENALTY_OFFICER;
import static io.disputeledger.penalty.accounts.domain.GivenAccount.at;
import static io.disputeledger.penalty.accounts.domain.GivenAccount.clause;
import static io.disputeledger.penalty.accounts.domain.GivenAccount.deduct;
import static io.disputeledger.penalty.accounts.domain.GivenAccount.deducted;
import static io.disputeledger.penalty.accounts.domain.GivenAccount.given;
import static io.disputeledger.penalty.accounts.domain.GivenAccount.hold;
import static io.disputeledger.penalty.accounts.domain.GivenAccount.penalty;
import static io.disputeledger.penalty.accounts.domain.PenaltiesTest.IN_A_YEAR;
import static io.disputeledger.penalty.accounts.domain.PenaltiesTest.NOW;
import static io.disputeledger.penalty.accounts.domain.PenaltiesTest.applied;
import static io.disputeledger.penalty.accounts.domain.PenaltiesTest.crossed;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Points;
import io.disputeledger.contracts.penalties.MeasureKind;
import io.disputeledger.contracts.penalties.PointsHeld;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HeldPointsTest {

    private static final Instant HELD_AT = at("2026-03-02T10:00:00+08:00");
    private static final PointsHeld HELD =
            new PointsHeld(
                    ACCOUNT,
                    "transaction",
                    Points.of(1),
                    "FULFILMENT_PROOF_INCOMPLETE",
                    clause("FULFILMENT_PROOF_INCOMPLETE"),
                    BASIS,
                    new DisputeId("D-1"),
                    new Deadline(
                            at("2026-04-02T00:00:00+08:00"),
                            clause("PENALTY_APPEAL_WINDOW"),
                            "Asia/Shanghai",
                            null),
                    HELD_AT,
                    PENALTY_OFFICER);

    @Test
    void areHeldUntilTheAppealWindowHasPassed() {
        assertThat(given().when(hold("FULFILMENT_PROOF_INCOMPLETE", 1), HELD_AT))
                .isEqualTo(penalty("FULFILMENT_PROOF_INCOMPLETE", HELD));
    }

    @Test
    void reachNoThreshold() {
        // Five active and one held: the sixth point that counts is the one deducted next.
        var five = deducted("COMPLIANCE_EVASION", 5, HELD_AT, IN_A_YEAR);

        assertThat(given(five, HELD).when(deduct("COMPLIANCE_EVASION", 1), NOW))
                .isEqualTo(
                        penalty(
                                "COMPLIANCE_EVASION",
                                deducted("COMPLIANCE_EVASION", 1, NOW, IN_A_YEAR),
                                crossed(6, 6),
                                applied(MeasureKind.SEVERE_WARNING, 6, null)));
    }
}
