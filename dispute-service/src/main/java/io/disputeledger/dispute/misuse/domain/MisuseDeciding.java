package io.disputeledger.dispute.misuse.domain;

import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.decisions.CalendarUnknown;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.decisions.Opening;
import io.disputeledger.contracts.misuse.ConfirmMetricExclusion;
import io.disputeledger.contracts.misuse.DecideMisuseReport;
import io.disputeledger.contracts.misuse.ElapseMisuseLimit;
import io.disputeledger.contracts.misuse.FileMisuseReport;
import io.disputeledger.contracts.misuse.MetricExclusionConfirmed;
import io.disputeledger.contracts.misuse.MisuseReportCommand;
import io.disputeledger.contracts.misuse.MisuseReportEvent;
import io.disputeledger.contracts.misuse.ResolveMisuseTarget;
import io.disputeledger.contracts.misuse.ReverseMisuseDecision;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Decides on any command about a misuse report: first which promise time has broken, then what the
 * topic says.
 */
public final class MisuseDeciding {

    private MisuseDeciding() {}

    /**
     * Decides on a command.
     *
     * @throws CalendarUnknown when that takes the business days of a year that is not published
     *     here; it may have been published elsewhere meanwhile
     */
    public static Decision<MisuseReportEvent> decide(
            MisuseReportState state,
            MisuseReportCommand command,
            Occasion occasion,
            MisuseFacts facts) {
        List<MisuseReportEvent> broken = Promise.brokenBy(state, occasion);
        MisuseReportState now = state;
        for (MisuseReportEvent event : broken) {
            now = MisuseReportState.evolve(now, event);
        }
        Decision<MisuseReportEvent> decision = byTopic(now, command, occasion, facts);
        return decision instanceof Decision.Accepted<MisuseReportEvent>(var events, var claims)
                ? new Decision.Accepted<>(
                        Stream.concat(broken.stream(), events.stream()).toList(), claims)
                : decision;
    }

    /** What people may ask of a report that has been filed, each with its opening. */
    public static Map<Class<? extends MisuseReportCommand>, Opening<?>> openings(
            MisuseReportState state, Occasion occasion) {
        return Map.of(
                DecideMisuseReport.class,
                MisuseJudgement.opening(state, occasion),
                ReverseMisuseDecision.class,
                MisuseReversal.opening(state, occasion));
    }

    private static Decision<MisuseReportEvent> byTopic(
            MisuseReportState state,
            MisuseReportCommand command,
            Occasion occasion,
            MisuseFacts facts) {
        return switch (command) {
            case FileMisuseReport report -> MisuseFiling.decide(state, report, occasion, facts);
            case DecideMisuseReport decide ->
                    MisuseJudgement.decide(state, decide, occasion, facts);
            case ReverseMisuseDecision reverse -> MisuseReversal.decide(state, reverse, occasion);
            case ConfirmMetricExclusion confirm -> confirm(state, confirm, occasion);
            case ResolveMisuseTarget _ -> MisuseTarget.decide(state, occasion, facts.packs());
            case ElapseMisuseLimit _ -> clock(state, occasion).decide(_ -> Decision.unchanged());
        };
    }

    // What came too late, or twice, is no news.
    private static Decision<MisuseReportEvent> confirm(
            MisuseReportState state, ConfirmMetricExclusion command, Occasion occasion) {
        return state instanceof MisuseReportState.Upheld(_, _, _, var exclusion)
                        && exclusion == null
                ? Decision.accepted(
                        new MetricExclusionConfirmed(
                                command.reportId(),
                                command.exclusion(),
                                occasion.now(),
                                occasion.actor()))
                : Decision.unchanged();
    }

    // What the clock came for happens before any decision.
    private static Opening<Report> clock(MisuseReportState state, Occasion occasion) {
        if (occasion.actor().role() != Role.CLOCK) {
            return new Opening.Barred<>("dispute.clock-elapses");
        }
        return MisuseReportState.report(state)
                .map(Opening::open)
                .orElseGet(() -> Opening.shut(RefusalCode.INVALID_STATE));
    }
}
