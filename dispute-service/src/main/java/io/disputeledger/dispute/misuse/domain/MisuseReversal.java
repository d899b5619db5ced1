package io.disputeledger.dispute.misuse.domain;

import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.decisions.Opening;
import io.disputeledger.contracts.misuse.MisuseDecisionReversed;
import io.disputeledger.contracts.misuse.MisuseReportEvent;
import io.disputeledger.contracts.misuse.ReverseMisuseDecision;

/** A reviewer who did not decide it takes an upheld report back; its orders count again. */
final class MisuseReversal {

    private MisuseReversal() {}

    /** Whether this reviewer may take the report back. */
    static Opening<Report> opening(MisuseReportState state, Occasion occasion) {
        if (MisuseReportState.report(state)
                .filter(report -> report.concerns(occasion.actor()))
                .isPresent()) {
            return Opening.shut(RefusalCode.CONFLICT_OF_INTEREST);
        }
        if (!(state instanceof MisuseReportState.Upheld(var report, var finding, _, _))) {
            return Opening.shut(RefusalCode.INVALID_STATE);
        }
        return finding.author().equals(occasion.actor().id())
                ? Opening.shut(RefusalCode.SAME_REVIEWER)
                : Opening.open(report);
    }

    static Decision<MisuseReportEvent> decide(
            MisuseReportState state, ReverseMisuseDecision command, Occasion occasion) {
        return opening(state, occasion)
                .decide(report ->
                        Decision.accepted(
                                new MisuseDecisionReversed(
                                        report.reportId(),
                                        report.orderId(),
                                        report.account(),
                                        command.reasons(),
                                        occasion.now(),
                                        occasion.actor())));
    }
}
