package io.disputeledger.dispute.disputes.domain;

import static io.disputeledger.dispute.disputes.domain.Examples.APPEALED_AT;
import static io.disputeledger.dispute.disputes.domain.Examples.REVIEWED_AT;
import static io.disputeledger.dispute.disputes.domain.Examples.REVIEWER;
import static io.disputeledger.dispute.disputes.domain.Examples.RULING_EVENT;
import static io.disputeledger.dispute.disputes.domain.Examples.SELLING;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Money;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.disputes.AppealOutcome;
import io.disputeledger.contracts.disputes.CloseReason;
import io.disputeledger.contracts.disputes.DecideAppeal;
import io.disputeledger.contracts.disputes.DisputeClosed;
import io.disputeledger.contracts.disputes.OrderedRemedy;
import io.disputeledger.contracts.disputes.Remedy;
import io.disputeledger.contracts.disputes.RemedyKind;
import io.disputeledger.contracts.disputes.RulingReversed;
import org.junit.jupiter.api.Test;

class AppealReviewTest {

    private static final Remedy LESS =
            new Remedy(RemedyKind.COMPENSATION, new Money(10_000, "USD"));

    @Test
    void upholdsARuling() {
        assertThat(appealed().then(Saying.decide(AppealOutcome.UPHELD), REVIEWED_AT, REVIEWER))
                .containsExactly(
                        "AppealDecided", "RulingBecameFinal", "DeadlineSet", "SlaTargetSet");
    }

    @Test
    void reversesARulingWithEverythingThatRestsOnIt() {
        DecideAppeal reverse = Saying.decide(AppealOutcome.REVERSED);

        assertThat(appealed().then(reverse, REVIEWED_AT, REVIEWER))
                .containsExactly(
                        "AppealDecided",
                        "RulingReversed",
                        "RemedyCancelled",
                        "RulingBecameFinal",
                        "DeadlineSet",
                        "DisputeClosed",
                        "DeadlineSet");
        RulingReversed reversed =
                appealed().the(RulingReversed.class, reverse, REVIEWED_AT, REVIEWER);
        assertThat(reversed.ruling()).isEqualTo(RULING_EVENT);
        assertThat(reversed.offences()).hasSize(1);
        assertThat(appealed().the(DisputeClosed.class, reverse, REVIEWED_AT, REVIEWER).reason())
                .isEqualTo(CloseReason.NO_REMEDY);
    }

    @Test
    void undoesWhatWasDoneAlreadyWhenItReverses() {
        GivenDispute complied = appealed().and(Saying.confirm(1), APPEALED_AT, SELLING);

        assertThat(complied.then(Saying.decide(AppealOutcome.REVERSED), REVIEWED_AT, REVIEWER))
                .contains("RemedyReversalOrdered", "SlaTargetSet")
                .doesNotContain("RemedyCancelled", "DisputeClosed");
    }

    @Test
    void variesWhatIsOrdered() {
        GivenDispute varied =
                appealed().and(Saying.decide(AppealOutcome.VARIED, LESS), REVIEWED_AT, REVIEWER);

        assertThat(varied.state())
                .isInstanceOfSatisfying(
                        DisputeState.Final.class,
                        ready ->
                                assertThat(ready.obligations().outstanding())
                                        .containsExactly(new OrderedRemedy(2, LESS)));
    }

    @Test
    void isRefusedForTheFirstOfItsFaultsInOrder() {
        Remedy tooMuch = new Remedy(RemedyKind.REFUND, new Money(120_001, "USD"));
        DecideAppeal worst = Saying.decide(AppealOutcome.VARIED, tooMuch);
        Actor author = new Actor("A-1", Role.REVIEWER, null);
        Actor partial = new Actor("S-88", Role.REVIEWER, null);

        assertThat(AppealsTest.ruled().then(worst, REVIEWED_AT, partial))
                .containsExactly("CONFLICT_OF_INTEREST");
        assertThat(AppealsTest.ruled().then(worst, REVIEWED_AT, author))
                .containsExactly("INVALID_STATE");
        assertThat(appealed().then(worst, REVIEWED_AT, author)).containsExactly("SAME_REVIEWER");
        assertThat(appealed().then(worst, REVIEWED_AT, REVIEWER))
                .containsExactly("CLAIM_EXCEEDS_ORDER");
    }

    private static GivenDispute appealed() {
        return AppealsTest.ruled().and(Saying.appeal(), APPEALED_AT, SELLING);
    }
}
