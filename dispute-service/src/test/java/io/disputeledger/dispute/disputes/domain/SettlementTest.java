package io.disputeledger.dispute.disputes.domain;

import static io.disputeledger.dispute.disputes.domain.Examples.ACCEPTED_AT;
import static io.disputeledger.dispute.disputes.domain.Examples.BUYING;
import static io.disputeledger.dispute.disputes.domain.Examples.DISPUTE;
import static io.disputeledger.dispute.disputes.domain.Examples.MEDIATOR;
import static io.disputeledger.dispute.disputes.domain.Examples.OFFICER;
import static io.disputeledger.dispute.disputes.domain.Examples.REFUND;
import static io.disputeledger.dispute.disputes.domain.Examples.SELLING;
import static io.disputeledger.dispute.disputes.domain.Examples.WAIVED_AT;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.disputes.CloseReason;
import io.disputeledger.contracts.disputes.ConsentMatter;
import io.disputeledger.contracts.disputes.DisputeClosed;
import io.disputeledger.contracts.disputes.GiveConsent;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettlementTest {

    private static final GiveConsent AGREE = Saying.consent(ConsentMatter.SETTLEMENT);

    @Test
    void takesTheConsentOfBothToTheSame() {
        assertThat(both().then(Saying.settle(REFUND), ACCEPTED_AT, BUYING))
                .containsExactly("SettlementReached", "ExecutionOrdered", "DeadlineSet");
        assertThat(both().then(Saying.settle(REFUND), ACCEPTED_AT, MEDIATOR))
                .containsExactly("SettlementReached", "ExecutionOrdered", "DeadlineSet");
    }

    @Test
    void isRefusedWhileConsentIsMissingOrToSomethingElse() {
        GivenDispute one = Stage.FILED_COMPLAINT.given().and(AGREE, ACCEPTED_AT, BUYING);

        assertThat(one.then(Saying.settle(REFUND), ACCEPTED_AT, BUYING))
                .containsExactly("CONSENT_MISSING");
        assertThat(both().then(Saying.settle(), ACCEPTED_AT, BUYING))
                .containsExactly("CONSENT_MISSING");
    }

    @Test
    void closesTheDisputeAtOnceWhereNothingIsLeftToBeDone() {
        GiveConsent toNothing = new GiveConsent(DISPUTE, ConsentMatter.SETTLEMENT, List.of());
        GivenDispute agreed =
                Stage.NEGOTIATION
                        .given()
                        .and(toNothing, ACCEPTED_AT, BUYING)
                        .and(toNothing, ACCEPTED_AT, SELLING);

        assertThat(agreed.the(DisputeClosed.class, Saying.settle(), ACCEPTED_AT, SELLING).reason())
                .isEqualTo(CloseReason.SETTLED);
    }

    @Test
    void endsAMediation() {
        GivenDispute mediated =
                Stage.IN_MEDIATION
                        .given()
                        .and(AGREE, WAIVED_AT, BUYING)
                        .and(AGREE, WAIVED_AT, SELLING);

        assertThat(mediated.then(Saying.settle(REFUND), WAIVED_AT, MEDIATOR))
                .startsWith("MediationEnded", "SettlementReached");
    }

    @Test
    void isForTheTableOfThePartiesAndTheirMediator() {
        assertThat(both().then(Saying.settle(REFUND), ACCEPTED_AT, OFFICER))
                .containsExactly("forbidden");
        assertThat(both().then(AGREE, ACCEPTED_AT, OFFICER)).containsExactly("forbidden");
        assertThat(Stage.FINAL_RULING.given().then(AGREE, Examples.RULED_AT, BUYING))
                .containsExactly("INVALID_STATE");
    }

    @Test
    void staysQuietWhenTheSameConsentIsGivenAgain() {
        assertThat(both().when(AGREE, ACCEPTED_AT, BUYING)).isEqualTo(Decision.unchanged());
    }

    private static GivenDispute both() {
        return Stage.FILED_COMPLAINT
                .given()
                .and(AGREE, ACCEPTED_AT, BUYING)
                .and(AGREE, ACCEPTED_AT, SELLING);
    }
}
