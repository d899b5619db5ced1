package io.disputeledger.dispute.disputes.domain;

import static io.disputeledger.dispute.disputes.domain.Examples.ACCEPTED_AT;
import static io.disputeledger.dispute.disputes.domain.Examples.BUYING;
import static io.disputeledger.dispute.disputes.domain.Examples.DISPUTE;
import static io.disputeledger.dispute.disputes.domain.Examples.OFFER;
import static io.disputeledger.dispute.disputes.domain.Examples.OFFICER;
import static io.disputeledger.dispute.disputes.domain.Examples.SELLING;
import static io.disputeledger.dispute.disputes.domain.Examples.STRANGER;
import static io.disputeledger.dispute.disputes.domain.Examples.at;
import static io.disputeledger.dispute.disputes.domain.GivenDispute.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Money;
import io.disputeledger.contracts.OfferId;
import io.disputeledger.contracts.disputes.AcceptOffer;
import io.disputeledger.contracts.disputes.DeclineOffer;
import io.disputeledger.contracts.disputes.MakeOffer;
import io.disputeledger.contracts.disputes.Remedy;
import io.disputeledger.contracts.disputes.RemedyKind;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OffersTest {

    private static final Instant EXPIRES = at("2026-03-15T12:00:00+08:00");
    private static final MakeOffer OFFERING = Saying.offer(EXPIRES);
    private static final AcceptOffer ACCEPT = new AcceptOffer(DISPUTE, OFFER);
    private static final DeclineOffer DECLINE = new DeclineOffer(DISPUTE, OFFER);

    @ParameterizedTest
    @EnumSource(
            names = {
                "NEGOTIATION",
                "FILED_COMPLAINT",
                "REJECTED_AT_INTAKE",
                "ACCEPTED_COMPLAINT",
                "ROUND_OPEN",
                "UNDER_REVIEW",
                "IN_MEDIATION",
                "RULED_ON",
                "UNDER_APPEAL"
            })
    void areMadeUntilARulingIsFinal(Stage stage) {
        assertThat(stage.given().then(OFFERING, ACCEPTED_AT, SELLING)).containsExactly("OfferMade");
    }

    @ParameterizedTest
    @EnumSource(names = {"UNFILED", "FINAL_RULING", "EXECUTING", "ENFORCING", "CLOSED"})
    void areMadeNoMoreAfterwards(Stage stage) {
        assertThat(stage.given().then(OFFERING, ACCEPTED_AT, SELLING))
                .containsExactly("INVALID_STATE");
    }

    @Test
    void areRefusedForTheFirstOfTheirFaultsInOrder() {
        Remedy tooMuch = new Remedy(RemedyKind.REFUND, new Money(120_001, "USD"));
        MakeOffer worst = new MakeOffer(DISPUTE, OFFER, List.of(tooMuch), null, EXPIRES);

        assertThat(offered().then(worst, EXPIRES, SELLING)).containsExactly("DUPLICATE_OFFER");
        assertThat(filed().then(worst, EXPIRES, SELLING)).containsExactly("OFFER_EXPIRED");
        assertThat(filed().then(worst, ACCEPTED_AT, SELLING))
                .containsExactly("CLAIM_EXCEEDS_ORDER");
        assertThat(filed().then(OFFERING, ACCEPTED_AT, OFFICER)).containsExactly("forbidden");
    }

    @Test
    void settleTheDisputeWhenTheOtherPartyAcceptsInTime() {
        assertThat(offered().then(ACCEPT, EXPIRES.minusNanos(1), BUYING))
                .containsExactly(
                        "SlaBreached", "SettlementReached", "ExecutionOrdered", "DeadlineSet");
    }

    @Test
    void areNotAcceptedFromTheInstantOnAtWhichTheyExpire() {
        assertThat(offered().then(ACCEPT, EXPIRES, BUYING)).containsExactly("OFFER_EXPIRED");
        assertThat(offered().then(DECLINE, EXPIRES, BUYING)).containsExactly("OFFER_EXPIRED");
    }

    @Test
    void areAnsweredByTheCounterpartyAlone() {
        assertThat(offered().then(ACCEPT, ACCEPTED_AT, SELLING))
                .containsExactly("NOT_COUNTERPARTY");
        assertThat(offered().then(ACCEPT, ACCEPTED_AT, STRANGER)).containsExactly("forbidden");
    }

    @Test
    void areAnsweredOnce() {
        GivenDispute declined = offered().and(DECLINE, ACCEPTED_AT, BUYING);

        assertThat(declined.then(ACCEPT, ACCEPTED_AT, BUYING)).containsExactly("OFFER_NOT_FOUND");
        assertThat(declined.then(OFFERING, ACCEPTED_AT, SELLING)).containsExactly("OfferMade");
    }

    @Test
    void takeThePlaceOfAnEarlierOfferOfTheSameParty() {
        MakeOffer better = new MakeOffer(DISPUTE, new OfferId("F-2"), List.of(), null, EXPIRES);
        GivenDispute twice = offered().and(better, ACCEPTED_AT, SELLING);

        assertThat(twice.then(ACCEPT, ACCEPTED_AT, BUYING)).containsExactly("OFFER_NOT_FOUND");
        assertThat(twice.then(new AcceptOffer(DISPUTE, new OfferId("F-2")), ACCEPTED_AT, BUYING))
                .containsExactly("SettlementReached", "DisputeClosed", "DeadlineSet");
    }

    private static GivenDispute filed() {
        return Stage.FILED_COMPLAINT.given();
    }

    private static GivenDispute offered() {
        return given().and(FilingTest.claiming(Examples.WORTH), Examples.FILED_AT, BUYING)
                .and(OFFERING, Examples.FILED_AT, SELLING);
    }
}
