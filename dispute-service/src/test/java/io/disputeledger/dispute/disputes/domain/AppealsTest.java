package io.disputeledger.dispute.disputes.domain;

import static io.disputeledger.dispute.disputes.domain.Examples.ADJUDICATOR;
import static io.disputeledger.dispute.disputes.domain.Examples.APPEAL;
import static io.disputeledger.dispute.disputes.domain.Examples.APPEALED_AT;
import static io.disputeledger.dispute.disputes.domain.Examples.BUYING;
import static io.disputeledger.dispute.disputes.domain.Examples.CLOCK;
import static io.disputeledger.dispute.disputes.domain.Examples.DISPUTE;
import static io.disputeledger.dispute.disputes.domain.Examples.OFFICER;
import static io.disputeledger.dispute.disputes.domain.Examples.REFUND;
import static io.disputeledger.dispute.disputes.domain.Examples.REVIEWED_AT;
import static io.disputeledger.dispute.disputes.domain.Examples.REVIEWER;
import static io.disputeledger.dispute.disputes.domain.Examples.RULED_AT;
import static io.disputeledger.dispute.disputes.domain.Examples.RULING_EVENT;
import static io.disputeledger.dispute.disputes.domain.Examples.SELLER;
import static io.disputeledger.dispute.disputes.domain.Examples.SELLING;
import static io.disputeledger.dispute.disputes.domain.Examples.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.EvidenceId;
import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Refusal;
import io.disputeledger.contracts.disputes.AppealFiled;
import io.disputeledger.contracts.disputes.AppealOutcome;
import io.disputeledger.contracts.disputes.CloseReason;
import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.DisputeClosed;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.ElapseDeadline;
import io.disputeledger.contracts.disputes.FileAppeal;
import io.disputeledger.contracts.disputes.RulingOutcome;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ruled on 16 March 2026: the window is open through 15 April in Shanghai. */
class AppealsTest {

    private static final FileAppeal APPEALING = Saying.appeal();
    private static final Instant DUE_AT = APPEAL.dueAt();
    private static final ElapseDeadline ELAPSE = Saying.elapse(DeadlineKind.RULING_APPEAL, DUE_AT);

    @Test
    void isFiledUpToTheLastInstantBeforeItIsDue() {
        Instant last = DUE_AT.minusNanos(1);

        assertThat(ruled().the(AppealFiled.class, APPEALING, last, SELLING))
                .isEqualTo(
                        new AppealFiled(
                                DISPUTE, RULING_EVENT, SELLER, TEXT, List.of(), last, SELLING));
    }

    @Test
    void isRefusedFromTheDueInstantOnWhetherOrNotTheClockHasRun() {
        Decision<DisputeEvent> late =
                Decision.refused(Refusal.missed(RefusalCode.APPEAL_WINDOW_CLOSED, APPEAL));

        assertThat(ruled().when(APPEALING, DUE_AT, SELLING)).isEqualTo(late);
        assertThat(ruled().and(ELAPSE, DUE_AT, CLOCK).when(APPEALING, DUE_AT, SELLING))
                .isEqualTo(late);
    }

    @Test
    void winsAgainstAClockThatRunsLate() {
        GivenDispute appealed = ruled().and(APPEALING, DUE_AT.minusNanos(1), SELLING);

        assertThat(appealed.then(ELAPSE, DUE_AT.plusSeconds(60), CLOCK)).isEmpty();
    }

    @Test
    void isUsedOnceAndDecidedOnce() {
        GivenDispute appealed = ruled().and(APPEALING, APPEALED_AT, SELLING);
        GivenDispute upheld =
                appealed.and(Saying.decide(AppealOutcome.UPHELD), REVIEWED_AT, REVIEWER);

        assertThat(appealed.then(APPEALING, APPEALED_AT, SELLING))
                .containsExactly("APPEAL_ALREADY_USED");
        assertThat(upheld.then(APPEALING, REVIEWED_AT, SELLING))
                .containsExactly("APPEAL_ALREADY_USED");
    }

    @Test
    void isForTheLosingPartyOfARuling() {
        assertThat(ruled().then(APPEALING, APPEALED_AT, BUYING))
                .containsExactly("NOT_LOSING_PARTY");
        assertThat(ruled().then(APPEALING, APPEALED_AT, OFFICER)).containsExactly("forbidden");
        assertThat(Stage.UNDER_REVIEW.given().then(APPEALING, APPEALED_AT, SELLING))
                .containsExactly("INVALID_STATE");
    }

    @Test
    void restsOnEvidenceThatIsOnRecord() {
        FileAppeal unfounded = new FileAppeal(DISPUTE, TEXT, List.of(new EvidenceId("E-404")));

        assertThat(ruled().then(unfounded, APPEALED_AT, SELLING))
                .containsExactly("EVIDENCE_NOT_FOUND");
    }

    @Test
    void leavesTheRulingFinalWhenNobodyFilesIt() {
        assertThat(ruled().then(ELAPSE, DUE_AT.minusNanos(1), CLOCK)).isEmpty();
        assertThat(ruled().then(ELAPSE, DUE_AT, CLOCK))
                .containsExactly(
                        "DeadlineElapsed", "RulingBecameFinal", "DeadlineSet", "SlaTargetSet");
    }

    @Test
    void leavesNothingToBeDoneWhereTheRulingOrderedNothing() {
        GivenDispute dismissed =
                Stage.UNDER_REVIEW
                        .given()
                        .and(Saying.rule(RulingOutcome.DISMISSED), RULED_AT, ADJUDICATOR);

        assertThat(dismissed.the(DisputeClosed.class, ELAPSE, DUE_AT, CLOCK).reason())
                .isEqualTo(CloseReason.NO_REMEDY);
    }

    static GivenDispute ruled() {
        return Stage.UNDER_REVIEW
                .given()
                .and(Saying.rule(RulingOutcome.UPHELD, REFUND), RULED_AT, ADJUDICATOR);
    }
}
