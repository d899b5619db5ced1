package io.disputeledger.dispute.disputes.domain;

import static io.disputeledger.dispute.disputes.domain.Examples.BUYER;
import static io.disputeledger.dispute.disputes.domain.Examples.BUYING;
import static io.disputeledger.dispute.disputes.domain.Examples.DISPUTE;
import static io.disputeledger.dispute.disputes.domain.Examples.FILED;
import static io.disputeledger.dispute.disputes.domain.Examples.FILED_AT;
import static io.disputeledger.dispute.disputes.domain.Examples.FILING_WINDOW;
import static io.disputeledger.dispute.disputes.domain.Examples.OFFICER;
import static io.disputeledger.dispute.disputes.domain.Examples.ORDER;
import static io.disputeledger.dispute.disputes.domain.Examples.SELLING;
import static io.disputeledger.dispute.disputes.domain.Examples.STRANGER;
import static io.disputeledger.dispute.disputes.domain.Examples.TEXT;
import static io.disputeledger.dispute.disputes.domain.Examples.WORTH;
import static io.disputeledger.dispute.disputes.domain.Examples.filed;
import static io.disputeledger.dispute.disputes.domain.GivenDispute.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Money;
import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.claims.ClaimKey;
import io.disputeledger.contracts.decisions.ClaimChange;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Refusal;
import io.disputeledger.contracts.disputes.ComplaintCategory;
import io.disputeledger.contracts.disputes.ComplaintFiled;
import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.FileComplaint;
import io.disputeledger.contracts.disputes.RemedyKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FilingTest {

    private static final FileComplaint COMPLAINT = claiming(WORTH);
    private static final Instant LATE = FILING_WINDOW.dueAt();
    private static final ClaimChange KEY_TAKEN =
            new ClaimChange.Take(ClaimKey.openDispute(ORDER, ComplaintCategory.NOT_AS_DESCRIBED));

    @Test
    void beginsADisputeByTheBuyerAgainstTheSeller() {
        assertThat(given().when(COMPLAINT, FILED_AT, BUYING)).isEqualTo(begun(FILED, BUYING));
    }

    @Test
    void beginsADisputeByTheSellerAgainstTheBuyer() {
        ComplaintFiled bySeller = filed(FILED_AT, SELLING);

        assertThat(bySeller.respondent()).isEqualTo(BUYER);
        assertThat(given().when(COMPLAINT, FILED_AT, SELLING)).isEqualTo(begun(bySeller, SELLING));
    }

    @Test
    void hasNoWindowWhileNothingWasReceived() {
        var decision = given().receivedAt(null).when(COMPLAINT, LATE, BUYING);

        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        assertThat(((Decision.Accepted<DisputeEvent>) decision).events())
                .first()
                .extracting(event -> ((ComplaintFiled) event).filingWindow())
                .isNull();
    }

    @Test
    void claimsAtMostTheWorthOfTheOrderInItsCurrency() {
        assertThat(given().when(claiming(new Money(120_001, "USD")), FILED_AT, BUYING))
                .isEqualTo(Decision.refused(RefusalCode.CLAIM_EXCEEDS_ORDER));
        assertThat(given().when(claiming(new Money(1, "EUR")), FILED_AT, BUYING))
                .isEqualTo(Decision.refused(RefusalCode.CLAIM_EXCEEDS_ORDER));
    }

    @Test
    void isForTheBuyerOrTheSellerAloneWhateverElseIsWrong() {
        GivenDispute worst = given(FILED).rules(Optional.empty()).openDispute(true);
        Decision<DisputeEvent> forbidden = Decision.forbidden("dispute.parties-complain");

        assertThat(worst.when(COMPLAINT, LATE, STRANGER)).isEqualTo(forbidden);
        assertThat(worst.when(COMPLAINT, LATE, OFFICER)).isEqualTo(forbidden);
        assertThat(worst.when(COMPLAINT, LATE, new Actor("B-77", Role.OFFICER, null)))
                .isEqualTo(forbidden);
    }

    @Test
    void isRefusedForTheFirstOfItsFaultsInOrder() {
        FileComplaint tooMuch = claiming(new Money(120_001, "USD"));
        GivenDispute worst = given(FILED).rules(Optional.empty()).openDispute(true);
        GivenDispute newId = given().rules(Optional.empty()).openDispute(true);
        GivenDispute known = given().openDispute(true);

        assertThat(worst.when(tooMuch, LATE, BUYING))
                .isEqualTo(Decision.refused(RefusalCode.DUPLICATE_DISPUTE));
        assertThat(newId.when(tooMuch, LATE, BUYING))
                .isEqualTo(Decision.refused(RefusalCode.UNKNOWN_MARKETPLACE));
        assertThat(known.when(tooMuch, LATE, BUYING))
                .isEqualTo(
                        Decision.refused(
                                Refusal.missed(RefusalCode.FILING_WINDOW_CLOSED, FILING_WINDOW)));
        assertThat(known.when(tooMuch, FILED_AT, BUYING))
                .isEqualTo(Decision.refused(RefusalCode.CLAIM_EXCEEDS_ORDER));
        assertThat(known.when(COMPLAINT, FILED_AT, BUYING))
                .isEqualTo(Decision.refused(RefusalCode.DUPLICATE_OPEN_DISPUTE));
        assertThat(known.openDispute(false).when(COMPLAINT, FILED_AT, BUYING))
                .isEqualTo(begun(FILED, BUYING));
    }

    static FileComplaint claiming(Money claim) {
        return new FileComplaint(
                DISPUTE,
                ORDER,
                ComplaintCategory.NOT_AS_DESCRIBED,
                claim,
                List.of(RemedyKind.REFUND),
                TEXT);
    }

    private static Decision<DisputeEvent> begun(DisputeEvent filed, Actor by) {
        return new Decision.Accepted<>(
                List.of(filed, Examples.limit(DeadlineKind.INTAKE, FILED_AT, by)),
                List.of(KEY_TAKEN));
    }
}
