package io.disputeledger.dispute.misuse.domain;

import static io.disputeledger.dispute.misuse.domain.GivenReport.ANOTHER_ORDER;
import static io.disputeledger.dispute.misuse.domain.GivenReport.DECISION_DUE_AT;
import static io.disputeledger.dispute.misuse.domain.GivenReport.EXCLUSION_DUE_AT;
import static io.disputeledger.dispute.misuse.domain.GivenReport.OFFICER;
import static io.disputeledger.dispute.misuse.domain.GivenReport.ORDER;
import static io.disputeledger.dispute.misuse.domain.GivenReport.ORDER_OF_ANOTHER;
import static io.disputeledger.dispute.misuse.domain.GivenReport.REJECT;
import static io.disputeledger.dispute.misuse.domain.GivenReport.REPORT;
import static io.disputeledger.dispute.misuse.domain.GivenReport.UPHELD_AT;
import static io.disputeledger.dispute.misuse.domain.GivenReport.UPHOLD;
import static io.disputeledger.dispute.misuse.domain.GivenReport.WORDS;
import static io.disputeledger.dispute.misuse.domain.GivenReport.filed;
import static io.disputeledger.dispute.misuse.domain.GivenReport.nothing;
import static io.disputeledger.dispute.misuse.domain.GivenReport.rejected;
import static io.disputeledger.dispute.misuse.domain.GivenReport.upheld;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.SlaTarget;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.misuse.DecideMisuseReport;
import io.disputeledger.contracts.misuse.MisuseLimit;
import io.disputeledger.contracts.misuse.MisuseReportDecided;
import io.disputeledger.contracts.misuse.MisuseReportEvent;
import io.disputeledger.contracts.misuse.MisuseSlaTargetSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Filed on 2 March 2026 at 09:00 UTC: a decision is promised within 48 hours. */
class MisuseJudgementTest {

    @Test
    void thatUpholdsNamesTheOrdersAndPromisesToTakeThemOutWithinThreeDays() {
        assertThat(filed().when(UPHOLD, UPHELD_AT, OFFICER))
                .isEqualTo(
                        Decision.accepted(
                                decided(true, List.of(ORDER, ANOTHER_ORDER)),
                                new MisuseSlaTargetSet(
                                        REPORT,
                                        MisuseLimit.EXCLUSION,
                                        new SlaTarget.Set(
                                                new Deadline(
                                                        EXCLUSION_DUE_AT,
                                                        clause("METRIC_EXCLUSION_SLA"),
                                                        "Asia/Shanghai",
                                                        null)),
                                        UPHELD_AT,
                                        OFFICER)));
    }

    @Test
    void thatRejectsLeavesTheMetricsAlone() {
        assertThat(filed().when(REJECT, UPHELD_AT, OFFICER))
                .isEqualTo(Decision.accepted(decided(false, List.of())));
    }

    @Test
    void countsAnOrderOnceThatIsNamedTwice() {
        DecideMisuseReport twice =
                new DecideMisuseReport(REPORT, true, List.of(ORDER, ANOTHER_ORDER), WORDS);

        assertThat(filed().when(twice, UPHELD_AT, OFFICER))
                .isEqualTo(filed().when(UPHOLD, UPHELD_AT, OFFICER));
    }

    @Test
    void isInTimeUntilTheLastInstantOfTheTwoDays() {
        assertThat(filed().then(REJECT, DECISION_DUE_AT.minusNanos(1), OFFICER))
                .containsExactly("MisuseReportDecided");
    }

    @Test
    void isABreachFromTheDueInstantOnAndCountsAllTheSame() {
        assertThat(filed().then(REJECT, DECISION_DUE_AT, OFFICER))
                .containsExactly("MisuseSlaBreached", "MisuseReportDecided");
    }

    @Test
    void isMadeOnce() {
        assertThat(nothing().then(UPHOLD, UPHELD_AT, OFFICER)).containsExactly("INVALID_STATE");
        assertThat(upheld().then(REJECT, UPHELD_AT, OFFICER)).containsExactly("INVALID_STATE");
        assertThat(rejected().then(UPHOLD, UPHELD_AT, OFFICER)).containsExactly("INVALID_STATE");
    }

    @Test
    void isNotMadeByTheSellerOrTheBuyerInAnotherRole() {
        for (String id : List.of("S-88", "B-77")) {
            assertThat(filed().then(UPHOLD, UPHELD_AT, new Actor(id, Role.OFFICER, null)))
                    .containsExactly("CONFLICT_OF_INTEREST");
        }
    }

    @Test
    void takesOutOrdersOfTheSameBuyerWithTheSameSellerAlone() {
        for (String other : List.of(ORDER_OF_ANOTHER.toString(), "taobao:O-9002")) {
            DecideMisuseReport command =
                    new DecideMisuseReport(REPORT, true, List.of(OrderId.parse(other)), WORDS);

            assertThat(filed().then(command, UPHELD_AT, OFFICER))
                    .as(other)
                    .containsExactly("ORDER_NOT_COVERED");
        }
    }

    private static MisuseReportEvent decided(boolean upheld, List<OrderId> orders) {
        return new MisuseReportDecided(
                REPORT,
                ORDER,
                AccountId.parse("aliexpress:S-88"),
                new PartyId("B-77"),
                "MALICIOUS_DISPUTE",
                clause("MISUSE_MALICIOUS_DISPUTE"),
                upheld,
                orders,
                WORDS,
                UPHELD_AT,
                OFFICER);
    }

    private static Clause clause(String id) {
        return new Clause("aliexpress", 1, id);
    }
}
