package io.disputeledger.dispute.bundles;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.CalendarVersion;
import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.PackVersion;
import io.disputeledger.dispute.disputes.domain.Examples;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AppliedRulesTest {

    @Test
    void areNamedByDisputesClausesAndLimitsHoweverDeepInAnEvent() {
        AppliedRules rules = AppliedRules.in(Examples.EVERYTHING);

        assertThat(rules.packs()).containsExactly(new PackVersion("alibaba-intl", 1));
        assertThat(rules.calendars()).containsExactly(new CalendarVersion("cn", 1));
    }

    @Test
    void areEachOfTheVersionsThatApplied() {
        Deadline later =
                new Deadline(
                        Instant.EPOCH,
                        new Clause("taobao", 2, "MEDIATION"),
                        "Asia/Shanghai",
                        new CalendarVersion("none", 1));

        AppliedRules rules = AppliedRules.in(List.of(List.of(later), new PackVersion("taobao", 1)));

        assertThat(rules.packs())
                .containsExactly(new PackVersion("taobao", 1), new PackVersion("taobao", 2));
        assertThat(rules.calendars()).containsExactly(new CalendarVersion("none", 1));
    }
}
