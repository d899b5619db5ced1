package io.disputeledger.penalty.reactions;

import io.disputeledger.contracts.disputes.RulingIssued;
import io.disputeledger.kit.commands.Reactions;
import io.disputeledger.kit.processors.Reaction;
import io.disputeledger.kit.processors.Recording;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Each offence that a ruling establishes costs the seller its points, at once or held at first. */
@Component
@ProcessingGroup("when-ruling-issued-then-penalise")
class WhenRulingIssuedThenPenalise extends Reaction {

    private final Consequences consequences;
    private final Reactions reactions;

    WhenRulingIssuedThenPenalise(Consequences consequences, Reactions reactions) {
        this.consequences = consequences;
        this.reactions = reactions;
    }

    @EventHandler
    void on(RulingIssued ruling, Recording recording) {
        reactions.sendAll(
                recording.event(),
                consequences.ofFound(ruling.offences(), recording.event(), ruling.disputeId()));
    }
}
