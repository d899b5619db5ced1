package io.disputeledger.dispute.disputes.domain;

import static io.disputeledger.dispute.disputes.domain.Examples.ADJUDICATOR;
import static io.disputeledger.dispute.disputes.domain.Examples.BUYER;
import static io.disputeledger.dispute.disputes.domain.Examples.BUYING;
import static io.disputeledger.dispute.disputes.domain.Examples.CLOCK;
import static io.disputeledger.dispute.disputes.domain.Examples.DISPUTE;
import static io.disputeledger.dispute.disputes.domain.Examples.OFFICER;
import static io.disputeledger.dispute.disputes.domain.Examples.SELLER;
import static io.disputeledger.dispute.disputes.domain.Examples.SELLING;
import static io.disputeledger.dispute.disputes.domain.Examples.WAIVED_AT;
import static io.disputeledger.dispute.disputes.domain.Examples.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.disputes.CloseReason;
import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.DisputeClosed;
import io.disputeledger.contracts.disputes.ElapseDeadline;
import io.disputeledger.contracts.disputes.EvidenceRoundClosed;
import io.disputeledger.contracts.disputes.OpenEvidenceRound;
import io.disputeledger.contracts.disputes.RulingOutcome;
import io.disputeledger.contracts.disputes.Side;
import io.disputeledger.contracts.disputes.WaiveEvidenceRound;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Officers ask for more evidence; who is asked and silent when the time is over, defaults. */
class MoreRoundsTest {

    private static final Instant DUE_AT = at("2026-03-21T00:00:00+08:00");
    private static final ElapseDeadline ELAPSE = Saying.elapse(DeadlineKind.EVIDENCE_ROUND, DUE_AT);

    @Test
    void areAtMostAsManyAsTheRulesAllow() {
        GivenDispute third = waived(waived(asked(Side.RESPONDENT)).and(ask(), WAIVED_AT, OFFICER));

        assertThat(third.then(ask(), WAIVED_AT, OFFICER)).containsExactly("ROUND_LIMIT_REACHED");
        assertThat(asked(Side.RESPONDENT).then(ask(), WAIVED_AT, OFFICER))
                .containsExactly("INVALID_STATE");
    }

    @Test
    void closeTheDisputeWhenTheComplainantWasAskedAndIsSilent() {
        GivenDispute silent = asked(Side.COMPLAINANT);

        assertThat(silent.then(ELAPSE, DUE_AT.minusNanos(1), CLOCK)).isEmpty();
        assertThat(silent.the(EvidenceRoundClosed.class, ELAPSE, DUE_AT, CLOCK).defaulted())
                .containsExactly(BUYER);
        assertThat(silent.the(DisputeClosed.class, ELAPSE, DUE_AT, CLOCK))
                .isEqualTo(
                        new DisputeClosed(DISPUTE, CloseReason.DEFAULTED, DUE_AT, DUE_AT, CLOCK));
    }

    @Test
    void goOnWhenTheComplainantSubmittedSomething() {
        assertThat(asked(Side.COMPLAINANT).heard(BUYER).then(ELAPSE, DUE_AT, CLOCK))
                .containsExactly("DeadlineElapsed", "EvidenceRoundClosed", "SlaTargetSet");
    }

    @Test
    void leaveTheDecisionToTheRecordWhenTheRespondentIsSilent() {
        GivenDispute silent = asked(Side.RESPONDENT);

        assertThat(silent.the(EvidenceRoundClosed.class, ELAPSE, DUE_AT, CLOCK).defaulted())
                .containsExactly(SELLER);
        assertThat(silent.then(Saying.rule(RulingOutcome.UPHELD), DUE_AT, ADJUDICATOR))
                .contains("EvidenceRoundClosed", "RulingIssued");
    }

    @Test
    void areExtendedAndNeverShortened() {
        GivenDispute open = asked(Side.RESPONDENT);
        Instant later = DUE_AT.plusSeconds(86_400);

        assertThat(
                        open.then(
                                Saying.extend(DeadlineKind.EVIDENCE_ROUND, DUE_AT.minusNanos(1)),
                                WAIVED_AT,
                                OFFICER))
                .containsExactly("DEADLINE_SHORTENING");
        assertThat(
                        open.when(
                                Saying.extend(DeadlineKind.EVIDENCE_ROUND, DUE_AT),
                                WAIVED_AT,
                                OFFICER))
                .isEqualTo(Decision.unchanged());
        GivenDispute extended =
                open.and(Saying.extend(DeadlineKind.EVIDENCE_ROUND, later), WAIVED_AT, OFFICER);
        assertThat(extended.then(ELAPSE, DUE_AT, CLOCK)).as("another took its place").isEmpty();
        assertThat(extended.then(ELAPSE, later, CLOCK)).contains("EvidenceRoundClosed");
    }

    @Test
    void areNotExtendedWhereNothingRunsOrOnceTheyAreOver() {
        var more = Saying.extend(DeadlineKind.EVIDENCE_ROUND, DUE_AT.plusSeconds(1));

        assertThat(asked(Side.RESPONDENT).then(more, DUE_AT, OFFICER))
                .containsExactly("INVALID_STATE");
        assertThat(Stage.FILED_COMPLAINT.given().then(more, WAIVED_AT, OFFICER))
                .containsExactly("INVALID_STATE");
    }

    private static OpenEvidenceRound ask() {
        return Saying.ask(Side.RESPONDENT);
    }

    private static GivenDispute asked(Side side) {
        return Stage.UNDER_REVIEW.given().and(Saying.ask(side), WAIVED_AT, OFFICER);
    }

    private static GivenDispute waived(GivenDispute open) {
        WaiveEvidenceRound waive = new WaiveEvidenceRound(DISPUTE);
        return open.and(waive, WAIVED_AT, BUYING).and(waive, WAIVED_AT, SELLING);
    }
}
