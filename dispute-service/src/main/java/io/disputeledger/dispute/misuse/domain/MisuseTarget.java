package io.disputeledger.dispute.misuse.domain;

import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.SlaTarget;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.decisions.Opening;
import io.disputeledger.contracts.misuse.MisuseLimit;
import io.disputeledger.contracts.misuse.MisuseReportEvent;
import io.disputeledger.contracts.misuse.MisuseSlaTargetSet;
import io.disputeledger.rules.RulePacks;
import io.disputeledger.rules.SlaKind;
import java.time.Instant;

/** Until when the platform should act on a report is known once the calendar of that year is. */
final class MisuseTarget {

    private MisuseTarget() {}

    /** Whether the actor may ask again. */
    static Opening<Report> opening(MisuseReportState state, Occasion occasion) {
        if (occasion.actor().role() != Role.SERVICE) {
            return new Opening.Barred<>("dispute.service-resolves");
        }
        return MisuseReportState.report(state)
                .map(Opening::open)
                .orElseGet(() -> Opening.shut(RefusalCode.INVALID_STATE));
    }

    static Decision<MisuseReportEvent> decide(
            MisuseReportState state, Occasion occasion, RulePacks packs) {
        return opening(state, occasion)
                .decide(report ->
                        switch (state) {
                            case MisuseReportState.Filed(_, SlaTarget.Unresolved _) ->
                                    asked(
                                            report,
                                            MisuseLimit.DECISION,
                                            SlaKind.MISUSE_DECISION,
                                            report.filedAt(),
                                            occasion,
                                            packs);
                            case MisuseReportState.Upheld(
                                            _,
                                            var finding,
                                            SlaTarget.Unresolved _,
                                            _) ->
                                    asked(
                                            report,
                                            MisuseLimit.EXCLUSION,
                                            SlaKind.METRIC_EXCLUSION,
                                            finding.decidedAt(),
                                            occasion,
                                            packs);
                            default -> Decision.unchanged(); // It is known, or over with.
                        });
    }

    // By the same pack, counted from the same instant: only the calendar may be another.
    private static Decision<MisuseReportEvent> asked(
            Report report,
            MisuseLimit limit,
            SlaKind kind,
            Instant countsFrom,
            Occasion occasion,
            RulePacks packs) {
        SlaTarget target = packs.get(report.rules()).sla(kind, countsFrom);
        return target instanceof SlaTarget.Set
                ? Decision.accepted(
                        new MisuseSlaTargetSet(
                                report.reportId(), limit, target, occasion.now(), occasion.actor()))
                : Decision.unchanged();
    }
}
