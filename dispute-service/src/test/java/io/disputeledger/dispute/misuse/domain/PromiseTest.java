package io.disputeledger.dispute.misuse.domain;

import static io.disputeledger.dispute.misuse.domain.GivenReport.CLOCK;
import static io.disputeledger.dispute.misuse.domain.GivenReport.CONFIRM;
import static io.disputeledger.dispute.misuse.domain.GivenReport.DECISION_DUE_AT;
import static io.disputeledger.dispute.misuse.domain.GivenReport.ELAPSE;
import static io.disputeledger.dispute.misuse.domain.GivenReport.EXCLUSION_DUE_AT;
import static io.disputeledger.dispute.misuse.domain.GivenReport.OFFICER;
import static io.disputeledger.dispute.misuse.domain.GivenReport.REPORT;
import static io.disputeledger.dispute.misuse.domain.GivenReport.SERVICE;
import static io.disputeledger.dispute.misuse.domain.GivenReport.filed;
import static io.disputeledger.dispute.misuse.domain.GivenReport.nothing;
import static io.disputeledger.dispute.misuse.domain.GivenReport.reversed;
import static io.disputeledger.dispute.misuse.domain.GivenReport.upheld;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.misuse.ElapseMisuseLimit;
import io.disputeledger.contracts.misuse.MisuseLimit;
import io.disputeledger.contracts.misuse.MisuseSlaBreached;
import org.junit.jupiter.api.Test;

class PromiseTest {

    private static final ElapseMisuseLimit EXCLUSION_IS_DUE =
            new ElapseMisuseLimit(REPORT, MisuseLimit.EXCLUSION, EXCLUSION_DUE_AT);

    @Test
    void isKeptUntilTheLastInstant() {
        assertThat(filed().then(ELAPSE, DECISION_DUE_AT.minusNanos(1), CLOCK)).isEmpty();
    }

    @Test
    void isBrokenFromTheDueInstantOnAsOfThatInstant() {
        assertThat(filed().when(ELAPSE, DECISION_DUE_AT.plusSeconds(9), CLOCK))
                .isEqualTo(
                        Decision.accepted(
                                new MisuseSlaBreached(
                                        REPORT,
                                        MisuseLimit.DECISION,
                                        DECISION_DUE_AT,
                                        DECISION_DUE_AT.plusSeconds(9),
                                        CLOCK)));
    }

    @Test
    void isBrokenOnce() {
        assertThat(filed().and(ELAPSE, DECISION_DUE_AT, CLOCK).then(ELAPSE, DECISION_DUE_AT, CLOCK))
                .isEmpty();
    }

    @Test
    void ofAnExclusionIsKeptByItsConfirmationOnce() {
        GivenReport confirmed = upheld().and(CONFIRM, EXCLUSION_DUE_AT.minusNanos(1), SERVICE);

        assertThat(confirmed.then(EXCLUSION_IS_DUE, EXCLUSION_DUE_AT, CLOCK)).isEmpty();
        assertThat(confirmed.then(CONFIRM, EXCLUSION_DUE_AT, SERVICE)).isEmpty();
    }

    @Test
    void ofAnExclusionIsBrokenWhenItIsConfirmedAtTheDueInstant() {
        assertThat(upheld().then(CONFIRM, EXCLUSION_DUE_AT, SERVICE))
                .containsExactly("MisuseSlaBreached", "MetricExclusionConfirmed");
        assertThat(upheld().then(EXCLUSION_IS_DUE, EXCLUSION_DUE_AT, CLOCK))
                .containsExactly("MisuseSlaBreached");
    }

    @Test
    void fallsWithTheDecision() {
        assertThat(reversed().then(EXCLUSION_IS_DUE, EXCLUSION_DUE_AT, CLOCK)).isEmpty();
        assertThat(reversed().then(CONFIRM, EXCLUSION_DUE_AT, SERVICE)).isEmpty();
    }

    @Test
    void isSaidToBeBrokenByTheClockAlone() {
        assertThat(filed().then(ELAPSE, DECISION_DUE_AT, OFFICER)).containsExactly("forbidden");
        assertThat(nothing().then(ELAPSE, DECISION_DUE_AT, CLOCK)).containsExactly("INVALID_STATE");
    }
}
