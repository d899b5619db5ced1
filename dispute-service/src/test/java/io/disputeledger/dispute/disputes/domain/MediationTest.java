package io.disputeledger.dispute.disputes.domain;

import static io.disputeledger.dispute.disputes.domain.Examples.BUYING;
import static io.disputeledger.dispute.disputes.domain.Examples.CLOCK;
import static io.disputeledger.dispute.disputes.domain.Examples.DISPUTE;
import static io.disputeledger.dispute.disputes.domain.Examples.MEDIATOR;
import static io.disputeledger.dispute.disputes.domain.Examples.SELLING;
import static io.disputeledger.dispute.disputes.domain.Examples.WAIVED_AT;
import static io.disputeledger.dispute.disputes.domain.Examples.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.disputes.ConsentMatter;
import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.EndMediation;
import io.disputeledger.contracts.disputes.GiveConsent;
import io.disputeledger.contracts.disputes.MediationEnded;
import io.disputeledger.contracts.disputes.MediationOutcome;
import io.disputeledger.contracts.disputes.StartMediation;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Started on 13 March 2026: day 14 is the 27th, and ends the mediation. */
class MediationTest {

    private static final StartMediation START = new StartMediation(DISPUTE);
    private static final EndMediation END = new EndMediation(DISPUTE);
    private static final GiveConsent CONSENT = Saying.consent(ConsentMatter.MEDIATION);
    private static final Instant DUE_AT = at("2026-03-28T00:00:00+08:00");

    @Test
    void beginsWithTheConsentOfBoth() {
        assertThat(consented().then(START, WAIVED_AT, MEDIATOR))
                .containsExactly("MediationStarted", "DeadlineSet");
    }

    @Test
    void isRefusedForTheFirstOfItsFaultsInOrder() {
        Actor partial = new Actor("S-88", Role.MEDIATOR, null);

        assertThat(Stage.FILED_COMPLAINT.given().then(START, WAIVED_AT, partial))
                .containsExactly("CONFLICT_OF_INTEREST");
        assertThat(Stage.ROUND_OPEN.given().then(START, WAIVED_AT, MEDIATOR))
                .containsExactly("INVALID_STATE");
        assertThat(Stage.UNDER_REVIEW.given().then(START, WAIVED_AT, MEDIATOR))
                .containsExactly("CONSENT_MISSING");
    }

    @Test
    void isGivenUpByTheMediatorAndNeedsConsentAnewAfterwards() {
        GivenDispute ended = mediating().and(END, WAIVED_AT, MEDIATOR);

        assertThat(mediating().the(MediationEnded.class, END, WAIVED_AT, MEDIATOR).outcome())
                .isEqualTo(MediationOutcome.FAILED);
        assertThat(ended.then(START, WAIVED_AT, MEDIATOR)).containsExactly("CONSENT_MISSING");
        assertThat(ended.then(END, WAIVED_AT, MEDIATOR)).containsExactly("INVALID_STATE");
    }

    @Test
    void endsByTimeAndNotBefore() {
        var elapse = Saying.elapse(DeadlineKind.MEDIATION, DUE_AT);

        assertThat(mediating().then(END, DUE_AT.minusNanos(1), MEDIATOR))
                .startsWith("MediationEnded");
        assertThat(mediating().then(END, DUE_AT, MEDIATOR)).containsExactly("INVALID_STATE");
        assertThat(mediating().then(elapse, DUE_AT, CLOCK))
                .containsExactly("DeadlineElapsed", "MediationEnded", "SlaTargetSet");
    }

    @Test
    void keepsAnAdjudicatorFromRuling() {
        assertThat(mediating().then(RulingTest.RULING, WAIVED_AT, Examples.ADJUDICATOR))
                .containsExactly("INVALID_STATE");
    }

    private static GivenDispute consented() {
        return Stage.UNDER_REVIEW
                .given()
                .and(CONSENT, WAIVED_AT, BUYING)
                .and(CONSENT, WAIVED_AT, SELLING);
    }

    private static GivenDispute mediating() {
        return consented().and(START, WAIVED_AT, MEDIATOR);
    }
}
