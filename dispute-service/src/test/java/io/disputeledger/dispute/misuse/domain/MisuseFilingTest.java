package io.disputeledger.dispute.misuse.domain;

import static io.disputeledger.dispute.misuse.domain.GivenReport.BUYER;
import static io.disputeledger.dispute.misuse.domain.GivenReport.DECISION_DUE_AT;
import static io.disputeledger.dispute.misuse.domain.GivenReport.FILE;
import static io.disputeledger.dispute.misuse.domain.GivenReport.FILED_AT;
import static io.disputeledger.dispute.misuse.domain.GivenReport.ORDER;
import static io.disputeledger.dispute.misuse.domain.GivenReport.REPORT;
import static io.disputeledger.dispute.misuse.domain.GivenReport.SELLER;
import static io.disputeledger.dispute.misuse.domain.GivenReport.WORDS;
import static io.disputeledger.dispute.misuse.domain.GivenReport.at;
import static io.disputeledger.dispute.misuse.domain.GivenReport.filed;
import static io.disputeledger.dispute.misuse.domain.GivenReport.nothing;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.SlaTarget;
import io.disputeledger.contracts.claims.ClaimKey;
import io.disputeledger.contracts.decisions.ClaimChange;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.misuse.FileMisuseReport;
import io.disputeledger.contracts.misuse.MisuseLimit;
import io.disputeledger.contracts.misuse.MisuseReportFiled;
import io.disputeledger.contracts.misuse.MisuseSlaTargetSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MisuseFilingTest {

    @Test
    void takesTheKeyOfOrderAndScenarioAndPromisesADecisionWithinTwoDays() {
        assertThat(nothing().when(FILE, FILED_AT, SELLER))
                .isEqualTo(
                        new Decision.Accepted<>(
                                List.of(
                                        new MisuseReportFiled(
                                                REPORT,
                                                ORDER,
                                                new PartyId("S-88"),
                                                new PartyId("B-77"),
                                                "MALICIOUS_DISPUTE",
                                                clause("MISUSE_MALICIOUS_DISPUTE"),
                                                WORDS,
                                                new Deadline(
                                                        at("2026-09-03T00:00:00+08:00"),
                                                        clause("MISUSE_QUERY"),
                                                        "Asia/Shanghai",
                                                        null),
                                                FILED_AT,
                                                SELLER),
                                        new MisuseSlaTargetSet(
                                                REPORT,
                                                MisuseLimit.DECISION,
                                                new SlaTarget.Set(
                                                        new Deadline(
                                                                DECISION_DUE_AT,
                                                                clause("MISUSE_DECISION_SLA"),
                                                                "Asia/Shanghai",
                                                                null)),
                                                FILED_AT,
                                                SELLER)),
                                List.of(
                                        new ClaimChange.Take(
                                                ClaimKey.misuseReport(
                                                        ORDER, "MALICIOUS_DISPUTE")))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MALICIOUS_ORDER",
                "MALICIOUS_REVIEW",
                "MALICIOUS_DISPUTE",
                "HARASSMENT",
                "NO_SALE_PROTECTION"
            })
    void isOpenForEveryScenarioOfTheRules(String scenario) {
        assertThat(nothing().then(GivenReport.file(scenario), FILED_AT, SELLER))
                .containsExactly("MisuseReportFiled", "MisuseSlaTargetSet");
    }

    @Test
    void isRefusedInTheOrderOfTheReference() {
        FileMisuseReport elsewhere =
                new FileMisuseReport(REPORT, OrderId.parse("nowhere:O-1"), "RUDENESS", WORDS);

        assertThat(filed().reportedBefore().then(elsewhere, FILED_AT, SELLER))
                .containsExactly("UNKNOWN_MARKETPLACE");
        assertThat(filed().reportedBefore().then(GivenReport.file("RUDENESS"), FILED_AT, SELLER))
                .containsExactly("UNKNOWN_SCENARIO");
        assertThat(filed().reportedBefore().then(FILE, FILED_AT, SELLER))
                .containsExactly("DUPLICATE_SCENARIO_REPORT");
        assertThat(filed().then(GivenReport.file("HARASSMENT"), FILED_AT, SELLER))
                .containsExactly("DUPLICATE_MISUSE_REPORT");
    }

    @Test
    void isForTheSellerOfTheOrder() {
        assertThat(nothing().then(FILE, FILED_AT, BUYER)).containsExactly("forbidden");
    }

    private static Clause clause(String id) {
        return new Clause("aliexpress", 1, id);
    }
}
