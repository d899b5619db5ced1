package io.disputeledger.penalty.reactions;

import io.disputeledger.contracts.LedgerCommand;
import io.disputeledger.contracts.disputes.OffencesVaried;
import io.disputeledger.kit.commands.Reactions;
import io.disputeledger.kit.processors.Reaction;
import io.disputeledger.kit.processors.Recording;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * When a ruling is varied, what a seller lost for offences that fell comes back, and those found
 * instead cost their points; what stands is not touched. One processor with {@link
 * WhenRulingIssuedThenPenalise}, so that the points of a ruling are there before they are taken
 * back.
 */
@Component
@ProcessingGroup("when-ruling-issued-then-penalise")
class WhenOffencesVariedThenPenaliseAnew extends Reaction {

    private final Consequences consequences;
    private final Reactions reactions;

    WhenOffencesVariedThenPenaliseAnew(Consequences consequences, Reactions reactions) {
        this.consequences = consequences;
        this.reactions = reactions;
    }

    @EventHandler
    void on(OffencesVaried varied, Recording recording) {
        List<LedgerCommand> commands =
                new ArrayList<>(
                        consequences.ofFallen(
                                varied.fallen(),
                                varied.ruling(),
                                recording.event(),
                                varied.disputeId()));
        commands.addAll(
                consequences.ofFound(varied.found(), recording.event(), varied.disputeId()));
        reactions.sendAll(recording.event(), commands);
    }
}
