package io.disputeledger.dispute.disputes.domain;

import static io.disputeledger.dispute.disputes.domain.Examples.APPEAL;
import static io.disputeledger.dispute.disputes.domain.Examples.BUYING;
import static io.disputeledger.dispute.disputes.domain.Examples.DISPUTE;
import static io.disputeledger.dispute.disputes.domain.Examples.OFFICER;
import static io.disputeledger.dispute.disputes.domain.Examples.RULED_AT;
import static io.disputeledger.dispute.disputes.domain.Examples.SELLING;
import static io.disputeledger.dispute.disputes.domain.Examples.STRANGER;
import static io.disputeledger.dispute.disputes.domain.Examples.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.disputes.CloseReason;
import io.disputeledger.contracts.disputes.DisputeClosed;
import io.disputeledger.contracts.disputes.NotifyExternalArbitration;
import io.disputeledger.contracts.disputes.OrderExecution;
import io.disputeledger.contracts.disputes.RecordAward;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Final on 16 April 2026: day 20 is 6 May, and ends the time for notice. */
class ArbitrationTest {

    private static final Instant FINAL_AT = APPEAL.dueAt();
    private static final Instant DUE_AT = at("2026-05-07T00:00:00+08:00");
    private static final NotifyExternalArbitration NOTICE = Saying.arbitrate(RULED_AT);

    @Test
    void isNotedFromTheRulingOnUntilTheLastInstantOfDayTwenty() {
        assertThat(AppealsTest.ruled().then(NOTICE, RULED_AT, SELLING))
                .containsExactly("ExternalArbitrationNotified");
        assertThat(AppealsTest.ruled().then(NOTICE, DUE_AT.minusNanos(1), SELLING))
                .endsWith("ExternalArbitrationNotified");
        assertThat(AppealsTest.ruled().then(NOTICE, DUE_AT, SELLING))
                .containsExactly("ARBITRATION_WINDOW_CLOSED");
    }

    @Test
    void needsARulingAndAPastInstant() {
        assertThat(Stage.UNDER_REVIEW.given().then(NOTICE, RULED_AT, SELLING))
                .containsExactly("INVALID_STATE");
        assertThat(
                        AppealsTest.ruled()
                                .then(Saying.arbitrate(RULED_AT.plusNanos(1)), RULED_AT, SELLING))
                .containsExactly("INSTANT_IN_FUTURE");
        assertThat(AppealsTest.ruled().then(NOTICE, RULED_AT, STRANGER))
                .containsExactly("forbidden");
        assertThat(notified().then(NOTICE, RULED_AT, BUYING)).containsExactly("INVALID_STATE");
    }

    @Test
    void endsTheDisputeByAnAwardThatTakesThePlaceOfTheRuling() {
        assertThat(notified().then(Saying.award(true), RULED_AT, OFFICER))
                .containsExactly(
                        "AwardRecorded", "RemedyCancelled", "DisputeClosed", "DeadlineSet");
        assertThat(
                        notified()
                                .the(DisputeClosed.class, Saying.award(true), RULED_AT, OFFICER)
                                .reason())
                .isEqualTo(CloseReason.ARBITRATED);
    }

    @Test
    void leavesTheDisputeToItsCourseByAnyOtherAward() {
        assertThat(notified().then(Saying.award(false), RULED_AT, OFFICER))
                .containsExactly("AwardRecorded");
    }

    @Test
    void bringsNoAwardWithoutNotice() {
        RecordAward other = new RecordAward(DISPUTE, "B-1", Examples.AWARD, List.of(), true);

        assertThat(AppealsTest.ruled().then(Saying.award(true), RULED_AT, OFFICER))
                .containsExactly("ARBITRATION_NOT_NOTIFIED");
        assertThat(notified().then(other, RULED_AT, OFFICER))
                .containsExactly("ARBITRATION_NOT_NOTIFIED");
        assertThat(Stage.FILED_COMPLAINT.given().then(Saying.award(true), RULED_AT, OFFICER))
                .contains("INVALID_STATE");
    }

    @Test
    void bringsNewsToAClosedDisputeToo() {
        GivenDispute closed =
                AppealsTest.ruled()
                        .and(new OrderExecution(DISPUTE), FINAL_AT, OFFICER)
                        .and(Saying.confirm(1), FINAL_AT, SELLING)
                        .and(NOTICE, FINAL_AT, SELLING);

        assertThat(closed.then(Saying.award(true), FINAL_AT, OFFICER))
                .containsExactly("AwardRecorded");
    }

    private static GivenDispute notified() {
        return AppealsTest.ruled().and(NOTICE, RULED_AT, SELLING);
    }
}
