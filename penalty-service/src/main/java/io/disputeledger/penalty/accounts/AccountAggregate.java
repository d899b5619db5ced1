package io.disputeledger.penalty.accounts;

import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.penalties.AccountEvent;
import io.disputeledger.contracts.penalties.ApplyMetricExclusion;
import io.disputeledger.contracts.penalties.DeductPoints;
import io.disputeledger.contracts.penalties.HoldPoints;
import io.disputeledger.contracts.penalties.ReverseMetricExclusion;
import io.disputeledger.contracts.penalties.ReversePoints;
import io.disputeledger.kit.commands.Decided;
import io.disputeledger.kit.commands.DecidingAggregate;
import io.disputeledger.kit.commands.StreamAggregate;
import io.disputeledger.penalty.accounts.domain.AccountState;
import io.disputeledger.penalty.accounts.domain.MetricExclusions;
import io.disputeledger.penalty.accounts.domain.Penalties;
import io.disputeledger.penalty.accounts.domain.Reversal;
import io.disputeledger.rules.RulePacks;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;

/** Axon's handle on one seller's account. */
@Revision("3")
@StreamAggregate(type = "Account")
class AccountAggregate extends DecidingAggregate<AccountState, AccountEvent> {

    AccountAggregate() {
        super(AccountState.CLEAN);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decided handle(DeductPoints command, Occasion occasion, RulePacks packs, PenaltyFacts facts) {
        return carryOut(
                command,
                Penalties.decide(
                        state(),
                        command,
                        occasion,
                        new Penalties.Facts(
                                packs.inForce(
                                        command.accountId().marketplace(), command.conductAt()),
                                facts.penalised(
                                        command.accountId(),
                                        command.offenceId(),
                                        command.basis()))));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decided handle(HoldPoints command, Occasion occasion, RulePacks packs, PenaltyFacts facts) {
        return carryOut(
                command,
                Penalties.decide(
                        state(),
                        command,
                        occasion,
                        new Penalties.Facts(
                                packs.inForce(
                                        command.accountId().marketplace(), command.conductAt()),
                                facts.penalised(
                                        command.accountId(),
                                        command.offenceId(),
                                        command.basis()))));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decided handle(ReversePoints command, Occasion occasion, RulePacks packs) {
        return carryOut(command, Reversal.decide(state(), command, occasion, packs));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decided handle(ApplyMetricExclusion command, Occasion occasion, RulePacks packs) {
        return carryOut(command, MetricExclusions.decide(state(), command, occasion, packs));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decided handle(ReverseMetricExclusion command, Occasion occasion) {
        return carryOut(command, MetricExclusions.decide(state(), command, occasion));
    }

    @EventSourcingHandler
    void on(AccountEvent event) {
        takeIn(event, AccountState::evolve);
    }
}
