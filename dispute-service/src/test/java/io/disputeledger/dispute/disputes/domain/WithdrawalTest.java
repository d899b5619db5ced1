package io.disputeledger.dispute.disputes.domain;

import static io.disputeledger.dispute.disputes.domain.Examples.ACCEPTED_AT;
import static io.disputeledger.dispute.disputes.domain.Examples.BUYING;
import static io.disputeledger.dispute.disputes.domain.Examples.DISPUTE;
import static io.disputeledger.dispute.disputes.domain.Examples.OFFICER;
import static io.disputeledger.dispute.disputes.domain.Examples.ORDER;
import static io.disputeledger.dispute.disputes.domain.Examples.SELLING;
import static io.disputeledger.dispute.disputes.domain.Examples.STRANGER;
import static io.disputeledger.dispute.disputes.domain.Examples.TEXT;
import static io.disputeledger.dispute.disputes.domain.Examples.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.claims.ClaimKey;
import io.disputeledger.contracts.decisions.ClaimChange;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.disputes.CloseReason;
import io.disputeledger.contracts.disputes.ComplaintCategory;
import io.disputeledger.contracts.disputes.ComplaintWithdrawn;
import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.DisputeClosed;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.WithdrawComplaint;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WithdrawalTest {

    private static final WithdrawComplaint WITHDRAW = new WithdrawComplaint(DISPUTE, TEXT);
    private static final ClaimChange KEY_GIVEN_BACK =
            new ClaimChange.GiveBack(
                    ClaimKey.openDispute(ORDER, ComplaintCategory.NOT_AS_DESCRIBED));

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "UNFILED",
                "RULED_ON",
                "UNDER_APPEAL",
                "FINAL_RULING",
                "EXECUTING",
                "ENFORCING",
                "CLOSED"
            })
    void closesTheDisputeAndLetsTheOrderBeDisputedAgain(Stage stage) {
        assertThat(stage.given().when(WITHDRAW, ACCEPTED_AT, BUYING))
                .isEqualTo(withdrawn(WITHDRAWN, BUYING));
    }

    @Test
    void comesFromTheComplainantAlsoThroughAService() {
        Actor throughService = new Actor("B-77", Role.PARTY, "platform");

        assertThat(Stage.FILED_COMPLAINT.given().when(WITHDRAW, ACCEPTED_AT, throughService))
                .isEqualTo(
                        withdrawn(
                                new ComplaintWithdrawn(DISPUTE, TEXT, ACCEPTED_AT, throughService),
                                throughService));
    }

    @Test
    void isRefusedOnceThereIsARuling() {
        assertThat(Stage.RULED_ON.given().when(WITHDRAW, ACCEPTED_AT, BUYING))
                .isEqualTo(Decision.refused(RefusalCode.ALREADY_RULED));
    }

    @Test
    void isRefusedWhereNothingIsOpen() {
        assertThat(Stage.CLOSED.given().when(WITHDRAW, ACCEPTED_AT, BUYING))
                .isEqualTo(Decision.refused(RefusalCode.INVALID_STATE));
        assertThat(Stage.UNFILED.given().when(WITHDRAW, ACCEPTED_AT, BUYING))
                .isEqualTo(Decision.refused(RefusalCode.INVALID_STATE));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNFILED")
    void isForTheComplainantAlone(Stage stage) {
        for (Actor other : List.of(SELLING, STRANGER, OFFICER)) {
            assertThat(stage.given().when(WITHDRAW, ACCEPTED_AT, other))
                    .isEqualTo(Decision.forbidden("dispute.complainant-withdraws"));
        }
    }

    private static Decision<DisputeEvent> withdrawn(DisputeEvent event, Actor by) {
        return new Decision.Accepted<>(
                List.of(
                        event,
                        new DisputeClosed(
                                DISPUTE, CloseReason.WITHDRAWN, ACCEPTED_AT, ACCEPTED_AT, by),
                        Examples.limit(DeadlineKind.FEEDBACK, ACCEPTED_AT, by)),
                List.of(KEY_GIVEN_BACK));
    }
}
