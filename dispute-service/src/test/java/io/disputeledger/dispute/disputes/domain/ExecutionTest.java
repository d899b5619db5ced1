package io.disputeledger.dispute.disputes.domain;

import static io.disputeledger.dispute.disputes.domain.Examples.APPEAL;
import static io.disputeledger.dispute.disputes.domain.Examples.BUYING;
import static io.disputeledger.dispute.disputes.domain.Examples.CLOCK;
import static io.disputeledger.dispute.disputes.domain.Examples.DISPUTE;
import static io.disputeledger.dispute.disputes.domain.Examples.OFFICER;
import static io.disputeledger.dispute.disputes.domain.Examples.RULED_AT;
import static io.disputeledger.dispute.disputes.domain.Examples.SELLING;
import static io.disputeledger.dispute.disputes.domain.Examples.STRANGER;
import static io.disputeledger.dispute.disputes.domain.Examples.WORTH;
import static io.disputeledger.dispute.disputes.domain.Examples.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Money;
import io.disputeledger.contracts.disputes.ApplyForcedMeasure;
import io.disputeledger.contracts.disputes.CloseReason;
import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.DisputeClosed;
import io.disputeledger.contracts.disputes.ForcedMeasure;
import io.disputeledger.contracts.disputes.OrderExecution;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ordered on 16 April 2026: day 10 is the 26th, and ends the time to comply. */
class ExecutionTest {

    private static final OrderExecution ORDER_IT = new OrderExecution(DISPUTE);
    private static final Instant FINAL_AT = APPEAL.dueAt();
    private static final Instant DUE_AT = at("2026-04-27T00:00:00+08:00");

    @Test
    void isOrderedOnceTheRulingIsFinal() {
        assertThat(AppealsTest.ruled().then(ORDER_IT, FINAL_AT.minusNanos(1), OFFICER))
                .containsExactly("REMEDY_NOT_DUE");
        assertThat(AppealsTest.ruled().then(ORDER_IT, FINAL_AT, OFFICER))
                .containsExactly(
                        "DeadlineElapsed",
                        "RulingBecameFinal",
                        "DeadlineSet",
                        "SlaTargetSet",
                        "ExecutionOrdered",
                        "DeadlineSet");
        assertThat(executing().then(ORDER_IT, FINAL_AT, OFFICER)).containsExactly("INVALID_STATE");
    }

    @Test
    void closesTheDisputeWhenAllIsDone() {
        assertThat(
                        executing()
                                .the(
                                        DisputeClosed.class,
                                        Saying.confirm(1),
                                        DUE_AT.minusNanos(1),
                                        SELLING)
                                .reason())
                .isEqualTo(CloseReason.EXECUTED);
    }

    @Test
    void isConfirmedForARemedyThatIsOpenByThoseWhoKnow() {
        assertThat(executing().then(Saying.confirm(2), FINAL_AT, BUYING))
                .containsExactly("REMEDY_NOT_FOUND");
        assertThat(executing().then(Saying.confirm(1), FINAL_AT, STRANGER))
                .containsExactly("forbidden");
        assertThat(Stage.UNDER_REVIEW.given().then(Saying.confirm(1), RULED_AT, SELLING))
                .containsExactly("INVALID_STATE");
    }

    @Test
    void leavesItsPlaceToForceWhenTheTimeToComplyIsOver() {
        var elapse = Saying.elapse(DeadlineKind.COMPLIANCE, DUE_AT);
        ApplyForcedMeasure restrict = Saying.force(ForcedMeasure.TRADE_RESTRICTION);

        assertThat(executing().then(restrict, DUE_AT.minusNanos(1), OFFICER))
                .containsExactly("REMEDY_NOT_DUE");
        assertThat(executing().then(elapse, DUE_AT, CLOCK))
                .containsExactly("DeadlineElapsed", "EnforcementOpened");
        assertThat(executing().then(restrict, DUE_AT, OFFICER))
                .containsExactly("DeadlineElapsed", "EnforcementOpened", "ForcedMeasureApplied");
    }

    @Test
    void isForcedByTheDepositAsFarAsItGoes() {
        assertThat(enforcing().then(deduct(new Money(119_999, "USD"), 1), DUE_AT, OFFICER))
                .containsExactly("DEPOSIT_INSUFFICIENT");
        assertThat(enforcing().then(deduct(WORTH, 7), DUE_AT, OFFICER))
                .containsExactly("REMEDY_NOT_FOUND");
        assertThat(enforcing().the(DisputeClosed.class, deduct(WORTH, 1), DUE_AT, OFFICER).reason())
                .isEqualTo(CloseReason.ENFORCED);
    }

    @Test
    void endsWithTheStore() {
        assertThat(enforcing().then(Saying.force(ForcedMeasure.STORE_CLOSURE), DUE_AT, OFFICER))
                .containsExactly("ForcedMeasureApplied", "DisputeClosed", "DeadlineSet");
    }

    @Test
    void isStillDoneByOneWhoIsForced() {
        assertThat(enforcing().then(Saying.confirm(1), DUE_AT, OFFICER))
                .containsExactly("ExecutionConfirmed", "DisputeClosed", "DeadlineSet");
    }

    private static ApplyForcedMeasure deduct(Money balance, int remedy) {
        return new ApplyForcedMeasure(
                DISPUTE, ForcedMeasure.DEPOSIT_DEDUCTION, WORTH, balance, List.of(remedy));
    }

    private static GivenDispute executing() {
        return AppealsTest.ruled().and(ORDER_IT, FINAL_AT, OFFICER);
    }

    private static GivenDispute enforcing() {
        return executing().and(Saying.elapse(DeadlineKind.COMPLIANCE, DUE_AT), DUE_AT, CLOCK);
    }
}
