package io.disputeledger.penalty.reactions;

import io.disputeledger.contracts.misuse.MisuseDecisionReversed;
import io.disputeledger.contracts.misuse.MisuseReportDecided;
import io.disputeledger.contracts.penalties.ApplyMetricExclusion;
import io.disputeledger.contracts.penalties.ReverseMetricExclusion;
import io.disputeledger.kit.commands.Reactions;
import io.disputeledger.kit.processors.Reaction;
import io.disputeledger.kit.processors.Recording;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * The orders of an upheld report leave the seller's metrics at once, well within the days that are
 * promised, and come back when the report falls.
 */
@Component
@ProcessingGroup("when-misuse-report-upheld-then-exclude")
class WhenMisuseReportUpheldThenExclude extends Reaction {

    private final Reactions reactions;

    WhenMisuseReportUpheldThenExclude(Reactions reactions) {
        this.reactions = reactions;
    }

    @EventHandler
    void on(MisuseReportDecided decided, Recording recording) {
        if (decided.upheld()) {
            var _ =
                    reactions.send(
                            recording.event(),
                            0,
                            new ApplyMetricExclusion(
                                    decided.accountId(),
                                    decided.reportId(),
                                    recording.event(),
                                    decided.buyer(),
                                    decided.orders(),
                                    decided.scenario(),
                                    decided.clause()));
        }
    }

    @EventHandler
    void on(MisuseDecisionReversed reversed, Recording recording) {
        var _ =
                reactions.send(
                        recording.event(),
                        0,
                        new ReverseMetricExclusion(
                                reversed.accountId(), reversed.reportId(), recording.event()));
    }
}
