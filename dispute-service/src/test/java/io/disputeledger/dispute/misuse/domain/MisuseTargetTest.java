package io.disputeledger.dispute.misuse.domain;

import static io.disputeledger.dispute.misuse.domain.GivenReport.CONFIRM;
import static io.disputeledger.dispute.misuse.domain.GivenReport.FILE;
import static io.disputeledger.dispute.misuse.domain.GivenReport.OFFICER;
import static io.disputeledger.dispute.misuse.domain.GivenReport.REJECT;
import static io.disputeledger.dispute.misuse.domain.GivenReport.REPORT;
import static io.disputeledger.dispute.misuse.domain.GivenReport.SELLER;
import static io.disputeledger.dispute.misuse.domain.GivenReport.SERVICE;
import static io.disputeledger.dispute.misuse.domain.GivenReport.UPHOLD;
import static io.disputeledger.dispute.misuse.domain.GivenReport.at;
import static io.disputeledger.dispute.misuse.domain.GivenReport.nothing;
import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.CalendarVersion;
import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.SlaTarget;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.misuse.ElapseMisuseLimit;
import io.disputeledger.contracts.misuse.MisuseLimit;
import io.disputeledger.contracts.misuse.MisuseReportEvent;
import io.disputeledger.contracts.misuse.MisuseSlaTargetSet;
import io.disputeledger.contracts.misuse.ResolveMisuseTarget;
import io.disputeledger.rules.PackText;
import io.disputeledger.rules.RulePacks;
import io.disputeledger.rules.calendars.BusinessCalendars;
import io.disputeledger.rules.calendars.CalendarText;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules that promise both in two business days, asked in the last days of the year announced. */
class MisuseTargetTest {

    private static final ResolveMisuseTarget RESOLVE = new ResolveMisuseTarget(REPORT);
    private static final Instant FILED_AT = at("2026-12-30T10:00:00+08:00");
    private static final Instant NOW = at("2026-12-31T09:00:00+08:00");

    /** 31 December is day 1, and Monday 4 January is day 2. */
    private static final Instant DUE_AT = at("2027-01-05T00:00:00+08:00");

    private static final RulePacks NOT_KNOWING = rules(BusinessCalendars.published());
    private static final RulePacks KNOWING_2027 =
            rules(
                    BusinessCalendars.published()
                            .with(
                                    CalendarText.read(
                                            BusinessCalendars.shippedText("cn")
                                                            .replace(
                                                                    "\nversion: 1\n",
                                                                    "\nversion: 2\n")
                                                    + "  - {year: 2027, sources: [assumption],"
                                                    + " holidays: [2027-01-01], workdays: []}\n")));

    @Test
    void ofADecisionIsCountedFromTheFilingByTheSameRule() {
        assertThat(filed().packs(KNOWING_2027).when(RESOLVE, NOW, SERVICE))
                .isEqualTo(set(MisuseLimit.DECISION, "MISUSE_DECISION_SLA"));
    }

    @Test
    void ofAnExclusionIsCountedFromTheDecisionByTheSameRule() {
        GivenReport upheld = filed().and(UPHOLD, FILED_AT.plusSeconds(60), OFFICER);

        assertThat(upheld.packs(KNOWING_2027).when(RESOLVE, NOW, SERVICE))
                .isEqualTo(set(MisuseLimit.EXCLUSION, "METRIC_EXCLUSION_SLA"));
    }

    @Test
    void isKeptOrBrokenFromThenOn() {
        GivenReport known = filed().packs(KNOWING_2027).and(RESOLVE, NOW, SERVICE);
        var due = new ElapseMisuseLimit(REPORT, MisuseLimit.DECISION, DUE_AT);

        assertThat(known.then(due, DUE_AT.minusNanos(1), GivenReport.CLOCK)).isEmpty();
        assertThat(known.then(due, DUE_AT, GivenReport.CLOCK)).containsExactly("MisuseSlaBreached");
    }

    @Test
    void staysOpenWhileNobodyKnows() {
        assertThat(filed().then(RESOLVE, NOW, SERVICE)).isEmpty();
    }

    @Test
    void isNoMatterOnceItWasDoneOrSet() {
        GivenReport upheld = filed().and(UPHOLD, FILED_AT, OFFICER).and(CONFIRM, NOW, SERVICE);
        GivenReport rejected = filed().and(REJECT, FILED_AT, OFFICER);
        GivenReport known = filed().packs(KNOWING_2027).and(RESOLVE, NOW, SERVICE);

        for (GivenReport report : List.of(upheld, rejected, known)) {
            assertThat(report.packs(KNOWING_2027).then(RESOLVE, NOW, SERVICE)).isEmpty();
        }
    }

    @Test
    void isAskedForByTheServiceAlone() {
        assertThat(filed().then(RESOLVE, NOW, OFFICER)).containsExactly("forbidden");
        assertThat(nothing().then(RESOLVE, NOW, SERVICE)).containsExactly("INVALID_STATE");
    }

    private static GivenReport filed() {
        return nothing().packs(NOT_KNOWING).and(FILE, FILED_AT, SELLER);
    }

    private static Decision<MisuseReportEvent> set(MisuseLimit limit, String clauseId) {
        return Decision.accepted(
                new MisuseSlaTargetSet(
                        REPORT,
                        limit,
                        new SlaTarget.Set(
                                new Deadline(
                                        DUE_AT,
                                        new Clause("aliexpress", 1, clauseId),
                                        "Asia/Shanghai",
                                        new CalendarVersion("cn", 2))),
                        NOW,
                        SERVICE));
    }

    private static RulePacks rules(BusinessCalendars calendars) {
        String text =
                RulePacks.shippedText("aliexpress")
                        .replaceFirst(
                                "(MISUSE_DECISION_SLA\n.*limit: )PT48H(\n.*counting: )elapsed",
                                "$1P2D$2business-days")
                        .replaceFirst(
                                "(METRIC_EXCLUSION_SLA\n.*limit: )P3D(\n.*counting:"
                                        + " )excludes-trigger",
                                "$1P2D$2business-days");
        return new RulePacks(List.of(PackText.read(text, calendars)));
    }
}
