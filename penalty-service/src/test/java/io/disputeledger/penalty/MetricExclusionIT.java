package io.disputeledger.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.MisuseReportId;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.Sealed;
import io.disputeledger.contracts.misuse.MisuseDecisionReversed;
import io.disputeledger.contracts.misuse.MisuseReportDecided;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A seller's metrics follow what becomes of the seller's misuse reports. */
class MetricExclusionIT {

    private static final String REACTION = "when-misuse-report-upheld-then-exclude";
    private static final OrderId ORDER = OrderId.parse("alibaba-intl:O-1");
    private static final Sealed WORDS = new Sealed("misuse-report:M-1", "c2VhbGVk");

    @TempDir private static Path home;
    private static PenaltyDesk desk;

    @BeforeAll
    static void start() {
        desk = new PenaltyDesk(home);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void ordersLeaveWhenAReportIsUpheldAndComeBackWhenItFalls() {
        desk.record(decided("M-1", "S-1", true));
        desk.awaitReaction(REACTION);
        assertThat(desk.eventsOf("S-1")).containsExactly("MetricExclusionApplied");

        desk.record(
                new MisuseDecisionReversed(
                        new MisuseReportId("M-1"),
                        ORDER,
                        PenaltyDesk.account("S-1"),
                        WORDS,
                        PenaltyDesk.CONDUCT_AT,
                        new Actor("R-1", Role.REVIEWER, null)),
                1);
        desk.awaitReaction(REACTION);
        assertThat(desk.eventsOf("S-1"))
                .containsExactly("MetricExclusionApplied", "MetricExclusionReversed");
    }

    @Test
    void aRejectedReportLeavesTheMetricsAlone() {
        desk.record(decided("M-2", "S-2", false));
        desk.awaitReaction(REACTION);

        assertThat(desk.eventsOf("S-2")).isEmpty();
    }

    private static MisuseReportDecided decided(String report, String seller, boolean upheld) {
        return new MisuseReportDecided(
                new MisuseReportId(report),
                ORDER,
                PenaltyDesk.account(seller),
                new PartyId("B-77"),
                "MALICIOUS_DISPUTE",
                new Clause("alibaba-intl", 1, "MISUSE_MALICIOUS_DISPUTE"),
                upheld,
                upheld ? List.of(ORDER) : List.of(),
                WORDS,
                PenaltyDesk.CONDUCT_AT,
                new Actor("O-1", Role.OFFICER, null));
    }
}
