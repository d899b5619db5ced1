package io.disputeledger.dispute.disputes.domain;

import static io.disputeledger.dispute.disputes.domain.Examples.ACCEPTED_AT;
import static io.disputeledger.dispute.disputes.domain.Examples.BUYING;
import static io.disputeledger.dispute.disputes.domain.Examples.DISPUTE;
import static io.disputeledger.dispute.disputes.domain.Examples.OFFICER;
import static io.disputeledger.dispute.disputes.domain.Examples.SELLING;
import static io.disputeledger.dispute.disputes.domain.Examples.TEXT;
import static io.disputeledger.dispute.disputes.domain.Examples.WAIVED_AT;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.disputes.AssignOfficer;
import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.EvidenceRoundClosed;
import io.disputeledger.contracts.disputes.RespondToComplaint;
import io.disputeledger.contracts.disputes.ResponseStance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseworkTest {

    private static final AssignOfficer ASSIGN = new AssignOfficer(DISPUTE, "O-2");
    private static final RespondToComplaint ANSWER =
            new RespondToComplaint(DISPUTE, ResponseStance.CONTESTED, TEXT);

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"UNFILED", "CLOSED"})
    void anOfficerIsMadeResponsibleWhileTheDisputeLasts(Stage stage) {
        assertThat(stage.given().then(ASSIGN, ACCEPTED_AT, OFFICER))
                .containsExactly("OfficerAssigned");
    }

    @Test
    void noOfficerIsMadeResponsibleTwiceOrForTheirOwnDispute() {
        GivenDispute assigned = Stage.FILED_COMPLAINT.given().and(ASSIGN, ACCEPTED_AT, OFFICER);

        assertThat(assigned.when(ASSIGN, ACCEPTED_AT, OFFICER)).isEqualTo(Decision.unchanged());
        assertThat(assigned.then(new AssignOfficer(DISPUTE, "S-88"), ACCEPTED_AT, OFFICER))
                .containsExactly("CONFLICT_OF_INTEREST");
        assertThat(Stage.CLOSED.given().then(ASSIGN, ACCEPTED_AT, OFFICER))
                .containsExactly("INVALID_STATE");
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCEPTED_COMPLAINT", "ROUND_OPEN", "UNDER_REVIEW", "IN_MEDIATION"})
    void theRespondentAnswersUntilThereIsARuling(Stage stage) {
        assertThat(stage.given().then(ANSWER, WAIVED_AT, SELLING))
                .containsExactly("ComplaintAnswered");
        assertThat(stage.given().then(ANSWER, WAIVED_AT, BUYING)).containsExactly("forbidden");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ACCEPTED_COMPLAINT", "ROUND_OPEN", "UNDER_REVIEW", "IN_MEDIATION"})
    void theRespondentAnswersNotElsewhere(Stage stage) {
        assertThat(stage.given().then(ANSWER, ACCEPTED_AT, SELLING))
                .containsExactly("INVALID_STATE");
    }

    @Test
    void whoAnsweredIsNotSilentInTheRound() {
        var elapse = Saying.elapse(DeadlineKind.EVIDENCE_ROUND, Examples.ROUND.dueAt());
        GivenDispute answered = Stage.ROUND_OPEN.given().and(ANSWER, WAIVED_AT, SELLING);

        assertThat(
                        answered.the(
                                        EvidenceRoundClosed.class,
                                        elapse,
                                        Examples.ROUND.dueAt(),
                                        Examples.CLOCK)
                                .defaulted())
                .isEmpty();
    }
}
