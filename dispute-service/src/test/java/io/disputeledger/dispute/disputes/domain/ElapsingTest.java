package io.disputeledger.dispute.disputes.domain;

import static io.disputeledger.dispute.disputes.domain.Examples.CLOCK;
import static io.disputeledger.dispute.disputes.domain.Examples.DISPUTE;
import static io.disputeledger.dispute.disputes.domain.Examples.FILED_AT;
import static io.disputeledger.dispute.disputes.domain.Examples.OFFICER;
import static io.disputeledger.dispute.disputes.domain.Examples.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.disputes.AcceptComplaint;
import io.disputeledger.contracts.disputes.DeadlineKind;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ElapsingTest {

    @Test
    void takesEveryLimitInTheOrderInWhichItEnded() {
        Instant yearLater = at("2027-03-16T10:00:00+08:00");
        var elapse = Saying.elapse(DeadlineKind.RULING_APPEAL, Examples.APPEAL.dueAt());

        assertThat(AppealsTest.ruled().then(elapse, yearLater, CLOCK))
                .containsExactly(
                        "DeadlineElapsed",
                        "RulingBecameFinal",
                        "DeadlineSet",
                        "SlaTargetSet",
                        "SlaBreached",
                        "DeadlineElapsed");
    }

    @Test
    void breachesThePlatformsOwnLimitsWithoutDecidingAnything() {
        GivenDispute filed =
                GivenDispute.given()
                        .and(FilingTest.claiming(Examples.WORTH), FILED_AT, Examples.BUYING);
        Instant later = at("2026-04-10T09:00:00+08:00");

        assertThat(filed.then(new AcceptComplaint(DISPUTE), later, OFFICER))
                .containsExactly("SlaBreached", "ComplaintAccepted", "SlaTargetSet");
    }

    @Test
    void isToldByTheClockAlone() {
        var elapse = Saying.elapse(DeadlineKind.RULING_APPEAL, Examples.APPEAL.dueAt());

        assertThat(AppealsTest.ruled().then(elapse, Examples.APPEAL.dueAt(), OFFICER))
                .containsExactly("forbidden");
        assertThat(Stage.UNFILED.given().then(elapse, FILED_AT, CLOCK))
                .containsExactly("INVALID_STATE");
    }
}
