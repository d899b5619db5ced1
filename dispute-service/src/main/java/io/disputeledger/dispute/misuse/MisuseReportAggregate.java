package io.disputeledger.dispute.misuse;

import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.misuse.ConfirmMetricExclusion;
import io.disputeledger.contracts.misuse.DecideMisuseReport;
import io.disputeledger.contracts.misuse.ElapseMisuseLimit;
import io.disputeledger.contracts.misuse.FileMisuseReport;
import io.disputeledger.contracts.misuse.MisuseReportCommand;
import io.disputeledger.contracts.misuse.MisuseReportEvent;
import io.disputeledger.contracts.misuse.ResolveMisuseTarget;
import io.disputeledger.contracts.misuse.ReverseMisuseDecision;
import io.disputeledger.dispute.misuse.domain.MisuseDeciding;
import io.disputeledger.dispute.misuse.domain.MisuseFacts;
import io.disputeledger.dispute.misuse.domain.MisuseReportState;
import io.disputeledger.kit.commands.Decided;
import io.disputeledger.kit.commands.DecidingAggregate;
import io.disputeledger.kit.commands.StreamAggregate;
import io.disputeledger.rules.RulePacks;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;

/** Axon's handle on one misuse report. */
@Revision("2")
@StreamAggregate(type = "MisuseReport")
class MisuseReportAggregate extends DecidingAggregate<MisuseReportState, MisuseReportEvent> {

    MisuseReportAggregate() {
        super(new MisuseReportState.Unfiled());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decided handle(
            FileMisuseReport command, Occasion occasion, RulePacks packs, OrdersAndClaims facts) {
        return decide(command, occasion, facts.by(packs));
    }

    @CommandHandler
    Decided handle(
            DecideMisuseReport command, Occasion occasion, RulePacks packs, OrdersAndClaims facts) {
        return decide(command, occasion, facts.by(packs));
    }

    @CommandHandler
    Decided handle(
            ReverseMisuseDecision command,
            Occasion occasion,
            RulePacks packs,
            OrdersAndClaims facts) {
        return decide(command, occasion, facts.by(packs));
    }

    @CommandHandler
    Decided handle(
            ConfirmMetricExclusion command,
            Occasion occasion,
            RulePacks packs,
            OrdersAndClaims facts) {
        return decide(command, occasion, facts.by(packs));
    }

    @CommandHandler
    Decided handle(
            ElapseMisuseLimit command, Occasion occasion, RulePacks packs, OrdersAndClaims facts) {
        return decide(command, occasion, facts.by(packs));
    }

    @CommandHandler
    Decided handle(
            ResolveMisuseTarget command,
            Occasion occasion,
            RulePacks packs,
            OrdersAndClaims facts) {
        return decide(command, occasion, facts.by(packs));
    }

    @EventSourcingHandler
    void on(MisuseReportEvent event) {
        takeIn(event, MisuseReportState::evolve);
    }

    // Axon asks for a handler for each command; all decide alike.
    private Decided decide(MisuseReportCommand command, Occasion occasion, MisuseFacts facts) {
        return carryOut(command, MisuseDeciding.decide(state(), command, occasion, facts));
    }
}
