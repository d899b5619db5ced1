package io.disputeledger.dispute.rulepacks;

import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.rulepacks.PublishRulePack;
import io.disputeledger.contracts.rulepacks.RulePackEvent;
import io.disputeledger.dispute.rulepacks.domain.PackPublication;
import io.disputeledger.dispute.rulepacks.domain.PackState;
import io.disputeledger.kit.commands.Decided;
import io.disputeledger.kit.commands.DecidingAggregate;
import io.disputeledger.kit.commands.StreamAggregate;
import io.disputeledger.kit.rules.PublishedRules;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;

/** Axon's handle on the rule pack of one marketplace. */
@Revision("1")
@StreamAggregate(type = "RulePack")
class RulePackAggregate extends DecidingAggregate<PackState, RulePackEvent> {

    RulePackAggregate() {
        super(new PackState.Shipped());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decided handle(PublishRulePack command, Occasion occasion, ShippedRules shipped) {
        return carryOut(
                command,
                PackPublication.decide(
                        state(),
                        command,
                        occasion,
                        shipped.pack(command.marketplace()),
                        PublishedRules.LEAD));
    }

    @EventSourcingHandler
    void on(RulePackEvent event) {
        takeIn(event, PackState::evolve);
    }
}
