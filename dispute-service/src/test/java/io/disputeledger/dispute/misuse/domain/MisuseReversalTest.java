package io.disputeledger.dispute.misuse.domain;

import static io.disputeledger.dispute.misuse.domain.GivenReport.ORDER;
import static io.disputeledger.dispute.misuse.domain.GivenReport.REPORT;
import static io.disputeledger.dispute.misuse.domain.GivenReport.REVERSE;
import static io.disputeledger.dispute.misuse.domain.GivenReport.REVIEWER;
import static io.disputeledger.dispute.misuse.domain.GivenReport.UPHELD_AT;
import static io.disputeledger.dispute.misuse.domain.GivenReport.WORDS;
import static io.disputeledger.dispute.misuse.domain.GivenReport.filed;
import static io.disputeledger.dispute.misuse.domain.GivenReport.nothing;
import static io.disputeledger.dispute.misuse.domain.GivenReport.rejected;
import static io.disputeledger.dispute.misuse.domain.GivenReport.reversed;
import static io.disputeledger.dispute.misuse.domain.GivenReport.upheld;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.misuse.MisuseDecisionReversed;
import java.util.List;
import org.junit.jupiter.api.Test;

class MisuseReversalTest {

    @Test
    void takesAnUpheldReportBack() {
        assertThat(upheld().when(REVERSE, UPHELD_AT, REVIEWER))
                .isEqualTo(
                        Decision.accepted(
                                new MisuseDecisionReversed(
                                        REPORT,
                                        ORDER,
                                        AccountId.parse("aliexpress:S-88"),
                                        WORDS,
                                        UPHELD_AT,
                                        REVIEWER)));
    }

    @Test
    void isForUpheldReportsAlone() {
        for (GivenReport other : List.of(nothing(), filed(), rejected(), reversed())) {
            assertThat(other.then(REVERSE, UPHELD_AT, REVIEWER)).containsExactly("INVALID_STATE");
        }
    }

    @Test
    void isNotForTheOneWhoDecidedNorForTheParties() {
        assertThat(upheld().then(REVERSE, UPHELD_AT, new Actor("O-1", Role.REVIEWER, null)))
                .containsExactly("SAME_REVIEWER");
        assertThat(upheld().then(REVERSE, UPHELD_AT, new Actor("B-77", Role.REVIEWER, null)))
                .containsExactly("CONFLICT_OF_INTEREST");
    }
}
