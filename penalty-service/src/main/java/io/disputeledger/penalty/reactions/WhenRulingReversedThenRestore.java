package io.disputeledger.penalty.reactions;

import io.disputeledger.contracts.disputes.RulingReversed;
import io.disputeledger.kit.commands.Reactions;
import io.disputeledger.kit.processors.Reaction;
import io.disputeledger.kit.processors.Recording;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * What a seller lost by a ruling comes back when the ruling falls. One processor with {@link
 * WhenRulingIssuedThenPenalise}, so that the points of a ruling are there before they are taken
 * back.
 */
@Component
@ProcessingGroup("when-ruling-issued-then-penalise")
class WhenRulingReversedThenRestore extends Reaction {

    private final Consequences consequences;
    private final Reactions reactions;

    WhenRulingReversedThenRestore(Consequences consequences, Reactions reactions) {
        this.consequences = consequences;
        this.reactions = reactions;
    }

    @EventHandler
    void on(RulingReversed reversed, Recording recording) {
        reactions.sendAll(
                recording.event(),
                consequences.ofFallen(
                        reversed.offences(),
                        reversed.ruling(),
                        recording.event(),
                        reversed.disputeId()));
    }
}
