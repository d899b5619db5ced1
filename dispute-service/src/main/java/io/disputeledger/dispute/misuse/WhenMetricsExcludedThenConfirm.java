package io.disputeledger.dispute.misuse;

import io.disputeledger.contracts.misuse.ConfirmMetricExclusion;
import io.disputeledger.contracts.penalties.MetricExclusionApplied;
import io.disputeledger.kit.commands.Reactions;
import io.disputeledger.kit.processors.Reaction;
import io.disputeledger.kit.processors.Recording;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** What a report was promised is kept when the seller's account says so. */
@Component
@ProcessingGroup("when-metrics-excluded-then-confirm")
class WhenMetricsExcludedThenConfirm extends Reaction {

    private final Reactions reactions;

    WhenMetricsExcludedThenConfirm(Reactions reactions) {
        this.reactions = reactions;
    }

    @EventHandler
    void on(MetricExclusionApplied applied, Recording recording) {
        var _ =
                reactions.send(
                        recording.event(),
                        0,
                        new ConfirmMetricExclusion(applied.reportId(), recording.event()));
    }
}
