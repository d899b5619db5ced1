package io.disputeledger.dispute.misuse.domain;

import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.decisions.Opening;
import io.disputeledger.contracts.misuse.DecideMisuseReport;
import io.disputeledger.contracts.misuse.MisuseLimit;
import io.disputeledger.contracts.misuse.MisuseReportDecided;
import io.disputeledger.contracts.misuse.MisuseReportEvent;
import io.disputeledger.contracts.misuse.MisuseSlaTargetSet;
import io.disputeledger.rules.SlaKind;
import java.util.List;
import java.util.stream.Stream;

/**
 * An officer decides on a report. Where it is upheld, its orders are promised to leave the seller's
 * metrics; where not, the metrics stay as they are.
 */
final class MisuseJudgement {

    private MisuseJudgement() {}

    /** Whether a report waits for this officer. */
    static Opening<Report> opening(MisuseReportState state, Occasion occasion) {
        if (MisuseReportState.report(state)
                .filter(report -> report.concerns(occasion.actor()))
                .isPresent()) {
            return Opening.shut(RefusalCode.CONFLICT_OF_INTEREST);
        }
        return state instanceof MisuseReportState.Filed(var report, _)
                ? Opening.open(report)
                : Opening.shut(RefusalCode.INVALID_STATE);
    }

    static Decision<MisuseReportEvent> decide(
            MisuseReportState state,
            DecideMisuseReport command,
            Occasion occasion,
            MisuseFacts facts) {
        return opening(state, occasion)
                .decide(report ->
                        command.orders().stream().map(facts::order).allMatch(report::covers)
                                ? judged(report, command, occasion, facts)
                                : Decision.refused(RefusalCode.ORDER_NOT_COVERED));
    }

    private static Decision<MisuseReportEvent> judged(
            Report report, DecideMisuseReport command, Occasion occasion, MisuseFacts facts) {
        MisuseReportEvent decided =
                new MisuseReportDecided(
                        report.reportId(),
                        report.orderId(),
                        report.account(),
                        report.buyer(),
                        report.scenario(),
                        report.clause(),
                        command.upheld(),
                        command.upheld() ? orders(report, command) : List.of(),
                        command.reasons(),
                        occasion.now(),
                        occasion.actor());
        return command.upheld()
                ? Decision.accepted(
                        decided,
                        new MisuseSlaTargetSet(
                                report.reportId(),
                                MisuseLimit.EXCLUSION,
                                facts.packs()
                                        .get(report.rules())
                                        .sla(SlaKind.METRIC_EXCLUSION, occasion.now()),
                                occasion.now(),
                                occasion.actor()))
                : Decision.accepted(decided);
    }

    private static List<OrderId> orders(Report report, DecideMisuseReport command) {
        return Stream.concat(Stream.of(report.orderId()), command.orders().stream())
                .distinct()
                .toList();
    }
}
