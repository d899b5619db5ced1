package io.disputeledger.dispute.disputes.domain;

import static io.disputeledger.dispute.disputes.domain.Examples.ACCEPTED;
import static io.disputeledger.dispute.disputes.domain.Examples.ACCEPTED_AT;
import static io.disputeledger.dispute.disputes.domain.Examples.CONTACT_DUE;
import static io.disputeledger.dispute.disputes.domain.Examples.DISPUTE;
import static io.disputeledger.dispute.disputes.domain.Examples.FILED;
import static io.disputeledger.dispute.disputes.domain.Examples.OFFICER;
import static io.disputeledger.dispute.disputes.domain.Examples.REJECTED;
import static io.disputeledger.dispute.disputes.domain.Examples.RESUBMISSION_DUE;
import static io.disputeledger.dispute.disputes.domain.Examples.TEXT;
import static io.disputeledger.dispute.disputes.domain.GivenDispute.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.disputes.AcceptComplaint;
import io.disputeledger.contracts.disputes.IntakeReason;
import io.disputeledger.contracts.disputes.RejectComplaint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IntakeTest {

    private static final AcceptComplaint ACCEPT = new AcceptComplaint(DISPUTE);
    private static final RejectComplaint REJECT =
            new RejectComplaint(DISPUTE, IntakeReason.INCOMPLETE, TEXT);

    @Test
    void takesAFiledComplaintOn() {
        assertThat(given(FILED).when(ACCEPT, ACCEPTED_AT, OFFICER))
                .isEqualTo(Decision.accepted(ACCEPTED, CONTACT_DUE));
    }

    @Test
    void findsAFiledComplaintInadmissible() {
        assertThat(given(FILED).when(REJECT, ACCEPTED_AT, OFFICER))
                .isEqualTo(Decision.accepted(REJECTED, RESUBMISSION_DUE));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FILED_COMPLAINT")
    void isOverOnceItHasDecided(Stage stage) {
        assertThat(stage.given().when(ACCEPT, ACCEPTED_AT, OFFICER))
                .isEqualTo(Decision.refused(RefusalCode.INVALID_STATE));
        assertThat(stage.given().when(REJECT, ACCEPTED_AT, OFFICER))
                .isEqualTo(Decision.refused(RefusalCode.INVALID_STATE));
    }
}
