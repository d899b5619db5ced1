package io.disputeledger.penalty.accounts.domain;

import static io.disputeledger.penalty.accounts.domain.GivenAccount.PENALTY_OFFICER;
import static io.disputeledger.penalty.accounts.domain.GivenAccount.at;
import static io.disputeledger.penalty.accounts.domain.GivenAccount.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.EventReference;
import io.disputeledger.contracts.MisuseReportId;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.penalties.AccountEvent;
import io.disputeledger.contracts.penalties.ApplyMetricExclusion;
import io.disputeledger.contracts.penalties.MetricExclusionApplied;
import io.disputeledger.contracts.penalties.MetricExclusionReversed;
import io.disputeledger.contracts.penalties.ReverseMetricExclusion;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Upheld on 3 March 2026: of a malicious dispute, what follows is protected until 2 April ends. */
class MetricExclusionsTest {

    private static final AccountId ACCOUNT = AccountId.parse("aliexpress:S-88");
    private static final MisuseReportId REPORT = new MisuseReportId("M-1");
    private static final EventReference BASIS = EventReference.parse("misuse-report:M-1@2");
    private static final EventReference CAUSE = EventReference.parse("misuse-report:M-1@5");
    private static final Instant NOW = at("2026-03-03T15:00:00+08:00");
    private static final PartyId BUYER = new PartyId("B-77");
    private static final List<OrderId> ORDERS =
            List.of(OrderId.parse("aliexpress:O-9001"), OrderId.parse("aliexpress:O-9002"));
    private static final ReverseMetricExclusion REVERSE =
            new ReverseMetricExclusion(ACCOUNT, REPORT, CAUSE);

    @Test
    void takeOrdersOutAndProtectWhatFollowsADispute() {
        assertThat(given().when(exclude("MALICIOUS_DISPUTE"), NOW))
                .isEqualTo(
                        Decision.accepted(
                                excluded(
                                        "MALICIOUS_DISPUTE",
                                        new Deadline(
                                                at("2026-04-03T00:00:00+08:00"),
                                                clause("METRIC_PROTECTION"),
                                                "Asia/Shanghai",
                                                null))));
    }

    @Test
    void protectNothingThatFollowsAnotherMisuse() {
        assertThat(given().when(exclude("NO_SALE_PROTECTION"), NOW))
                .isEqualTo(Decision.accepted(excluded("NO_SALE_PROTECTION", null)));
    }

    @Test
    void areAppliedOnceForAReport() {
        assertThat(given(excluded("HARASSMENT", null)).when(exclude("HARASSMENT"), NOW))
                .isEqualTo(Decision.unchanged());
    }

    @Test
    void areReversedOnceWithTheReport() {
        AccountEvent reversed =
                new MetricExclusionReversed(ACCOUNT, REPORT, BASIS, CAUSE, NOW, PENALTY_OFFICER);

        assertThat(given(excluded("HARASSMENT", null)).when(REVERSE, NOW))
                .isEqualTo(Decision.accepted(reversed));
        assertThat(given(excluded("HARASSMENT", null), reversed).when(REVERSE, NOW))
                .isEqualTo(Decision.unchanged());
        assertThat(given().when(REVERSE, NOW)).isEqualTo(Decision.unchanged());
    }

    private static ApplyMetricExclusion exclude(String scenario) {
        return new ApplyMetricExclusion(
                ACCOUNT, REPORT, BASIS, BUYER, ORDERS, scenario, clause("MISUSE_" + scenario));
    }

    private static AccountEvent excluded(String scenario, @Nullable Deadline protection) {
        return new MetricExclusionApplied(
                ACCOUNT,
                REPORT,
                BASIS,
                BUYER,
                ORDERS,
                clause("MISUSE_" + scenario),
                protection,
                NOW,
                PENALTY_OFFICER);
    }

    private static Clause clause(String id) {
        return new Clause("aliexpress", 1, id);
    }
}
