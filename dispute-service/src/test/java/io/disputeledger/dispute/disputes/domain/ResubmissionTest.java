package io.disputeledger.dispute.disputes.domain;

import static io.disputeledger.dispute.disputes.domain.Examples.ACCEPTED_AT;
import static io.disputeledger.dispute.disputes.domain.Examples.BUYING;
import static io.disputeledger.dispute.disputes.domain.Examples.CLOCK;
import static io.disputeledger.dispute.disputes.domain.Examples.DISPUTE;
import static io.disputeledger.dispute.disputes.domain.Examples.FILED_AT;
import static io.disputeledger.dispute.disputes.domain.Examples.SELLING;
import static io.disputeledger.dispute.disputes.domain.Examples.TEXT;
import static io.disputeledger.dispute.disputes.domain.Examples.WORTH;
import static io.disputeledger.dispute.disputes.domain.Examples.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Money;
import io.disputeledger.contracts.disputes.CloseReason;
import io.disputeledger.contracts.disputes.ComplaintResubmitted;
import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.DisputeClosed;
import io.disputeledger.contracts.disputes.RemedyKind;
import io.disputeledger.contracts.disputes.ResubmitComplaint;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rejected on 11 March 2026: day 7 is the 18th, and ends the window. */
class ResubmissionTest {

    private static final ResubmitComplaint AGAIN =
            new ResubmitComplaint(DISPUTE, null, List.of(), TEXT);
    private static final Instant DUE_AT = at("2026-03-19T00:00:00+08:00");

    @Test
    void keepsTheFirstFilingInstantUntilTheLastInstantOfTheWindow() {
        Instant last = DUE_AT.minusNanos(1);

        assertThat(rejected().the(ComplaintResubmitted.class, AGAIN, last, BUYING))
                .isEqualTo(
                        new ComplaintResubmitted(
                                DISPUTE,
                                WORTH,
                                List.of(RemedyKind.REFUND),
                                TEXT,
                                FILED_AT,
                                last,
                                BUYING));
    }

    @Test
    void isLateFromTheDueInstantOnWhetherOrNotTheClockHasRun() {
        var elapse = Saying.elapse(DeadlineKind.RESUBMISSION, DUE_AT);
        GivenDispute closed = rejected().and(elapse, DUE_AT, CLOCK);

        assertThat(rejected().then(AGAIN, DUE_AT, BUYING))
                .containsExactly("RESUBMISSION_WINDOW_CLOSED");
        assertThat(closed.then(AGAIN, DUE_AT, BUYING))
                .containsExactly("RESUBMISSION_WINDOW_CLOSED");
        assertThat(rejected().the(DisputeClosed.class, elapse, DUE_AT, CLOCK).reason())
                .isEqualTo(CloseReason.INADMISSIBLE);
    }

    @Test
    void isForTheComplainantOfARejectedComplaintAndClaimsNoMoreThanTheOrder() {
        Money tooMuch = new Money(120_001, "USD");

        assertThat(rejected().then(AGAIN, ACCEPTED_AT, SELLING)).containsExactly("forbidden");
        assertThat(Stage.FILED_COMPLAINT.given().then(AGAIN, ACCEPTED_AT, BUYING))
                .containsExactly("INVALID_STATE");
        assertThat(
                        rejected()
                                .then(
                                        new ResubmitComplaint(DISPUTE, tooMuch, List.of(), TEXT),
                                        ACCEPTED_AT,
                                        BUYING))
                .containsExactly("CLAIM_EXCEEDS_ORDER");
    }

    private static GivenDispute rejected() {
        return Stage.REJECTED_AT_INTAKE.given();
    }
}
