package io.disputeledger.dispute.disputes;

import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.disputes.AcceptComplaint;
import io.disputeledger.contracts.disputes.AcceptOffer;
import io.disputeledger.contracts.disputes.ApplyForcedMeasure;
import io.disputeledger.contracts.disputes.AssignOfficer;
import io.disputeledger.contracts.disputes.ConfirmExecution;
import io.disputeledger.contracts.disputes.DecideAppeal;
import io.disputeledger.contracts.disputes.DeclineOffer;
import io.disputeledger.contracts.disputes.DisputeCommand;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.ElapseDeadline;
import io.disputeledger.contracts.disputes.EndMediation;
import io.disputeledger.contracts.disputes.EscalateToPlatform;
import io.disputeledger.contracts.disputes.ExtendDeadline;
import io.disputeledger.contracts.disputes.FileAppeal;
import io.disputeledger.contracts.disputes.FileComplaint;
import io.disputeledger.contracts.disputes.GiveConsent;
import io.disputeledger.contracts.disputes.GiveFeedback;
import io.disputeledger.contracts.disputes.IssueRuling;
import io.disputeledger.contracts.disputes.MakeOffer;
import io.disputeledger.contracts.disputes.NotifyExternalArbitration;
import io.disputeledger.contracts.disputes.OpenEvidenceRound;
import io.disputeledger.contracts.disputes.OpenNegotiation;
import io.disputeledger.contracts.disputes.OrderExecution;
import io.disputeledger.contracts.disputes.RecordAward;
import io.disputeledger.contracts.disputes.RecordRespondentContact;
import io.disputeledger.contracts.disputes.RecordSettlement;
import io.disputeledger.contracts.disputes.RejectComplaint;
import io.disputeledger.contracts.disputes.ResolveSlaTargets;
import io.disputeledger.contracts.disputes.RespondToComplaint;
import io.disputeledger.contracts.disputes.ResubmitComplaint;
import io.disputeledger.contracts.disputes.StartMediation;
import io.disputeledger.contracts.disputes.WaiveEvidenceRound;
import io.disputeledger.contracts.disputes.WithdrawComplaint;
import io.disputeledger.dispute.disputes.domain.Deciding;
import io.disputeledger.dispute.disputes.domain.DisputeFacts;
import io.disputeledger.dispute.disputes.domain.DisputeState;
import io.disputeledger.kit.commands.Decided;
import io.disputeledger.kit.commands.DecidingAggregate;
import io.disputeledger.kit.commands.StreamAggregate;
import io.disputeledger.rules.RulePacks;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;

/** Axon's handle on one dispute. */
@Revision("3")
@StreamAggregate(type = "Dispute")
class DisputeAggregate extends DecidingAggregate<DisputeState, DisputeEvent> {

    DisputeAggregate() {
        super(new DisputeState.Unfiled());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decided handle(FileComplaint command, Occasion occasion, RulePacks packs, RecordedFacts facts) {
        return decide(command, occasion, facts.by(packs));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decided handle(
            OpenNegotiation command, Occasion occasion, RulePacks packs, RecordedFacts facts) {
        return decide(command, occasion, facts.by(packs));
    }

    @CommandHandler
    Decided handle(MakeOffer command, Occasion occasion, RulePacks packs, RecordedFacts facts) {
        return decide(command, occasion, facts.by(packs));
    }

    @CommandHandler
    Decided handle(AcceptOffer command, Occasion occasion, RulePacks packs, RecordedFacts facts) {
        return decide(command, occasion, facts.by(packs));
    }

    @CommandHandler
    Decided handle(DeclineOffer command, Occasion occasion, RulePacks packs, RecordedFacts facts) {
        return decide(command, occasion, facts.by(packs));
    }

    @CommandHandler
    Decided handle(GiveConsent command, Occasion occasion, RulePacks packs, RecordedFacts facts) {
        return decide(command, occasion, facts.by(packs));
    }

    @CommandHandler
    Decided handle(
            RecordSettlement command, Occasion occasion, RulePacks packs, RecordedFacts facts) {
        return decide(command, occasion, facts.by(packs));
    }

    @CommandHandler
    Decided handle(
            EscalateToPlatform command, Occasion occasion, RulePacks packs, RecordedFacts facts) {
        return decide(command, occasion, facts.by(packs));
    }

    @CommandHandler
    Decided handle(
            AcceptComplaint command, Occasion occasion, RulePacks packs, RecordedFacts facts) {
        return decide(command, occasion, facts.by(packs));
    }

    @CommandHandler
    Decided handle(
            RejectComplaint command, Occasion occasion, RulePacks packs, RecordedFacts facts) {
        return decide(command, occasion, facts.by(packs));
    }

    @CommandHandler
    Decided handle(
            ResubmitComplaint command, Occasion occasion, RulePacks packs, RecordedFacts facts) {
        return decide(command, occasion, facts.by(packs));
    }

    @CommandHandler
    Decided handle(
            WithdrawComplaint command, Occasion occasion, RulePacks packs, RecordedFacts facts) {
        return decide(command, occasion, facts.by(packs));
    }

    @CommandHandler
    Decided handle(AssignOfficer command, Occasion occasion, RulePacks packs, RecordedFacts facts) {
        return decide(command, occasion, facts.by(packs));
    }

    @CommandHandler
    Decided handle(
            RecordRespondentContact command,
            Occasion occasion,
            RulePacks packs,
            RecordedFacts facts) {
        return decide(command, occasion, facts.by(packs));
    }

    @CommandHandler
    Decided handle(
            RespondToComplaint command, Occasion occasion, RulePacks packs, RecordedFacts facts) {
        return decide(command, occasion, facts.by(packs));
    }

    @CommandHandler
    Decided handle(
            OpenEvidenceRound command, Occasion occasion, RulePacks packs, RecordedFacts facts) {
        return decide(command, occasion, facts.by(packs));
    }

    @CommandHandler
    Decided handle(
            WaiveEvidenceRound command, Occasion occasion, RulePacks packs, RecordedFacts facts) {
        return decide(command, occasion, facts.by(packs));
    }

    @CommandHandler
    Decided handle(
            ExtendDeadline command, Occasion occasion, RulePacks packs, RecordedFacts facts) {
        return decide(command, occasion, facts.by(packs));
    }

    @CommandHandler
    Decided handle(
            StartMediation command, Occasion occasion, RulePacks packs, RecordedFacts facts) {
        return decide(command, occasion, facts.by(packs));
    }

    @CommandHandler
    Decided handle(EndMediation command, Occasion occasion, RulePacks packs, RecordedFacts facts) {
        return decide(command, occasion, facts.by(packs));
    }

    @CommandHandler
    Decided handle(IssueRuling command, Occasion occasion, RulePacks packs, RecordedFacts facts) {
        return decide(command, occasion, facts.by(packs));
    }

    @CommandHandler
    Decided handle(FileAppeal command, Occasion occasion, RulePacks packs, RecordedFacts facts) {
        return decide(command, occasion, facts.by(packs));
    }

    @CommandHandler
    Decided handle(DecideAppeal command, Occasion occasion, RulePacks packs, RecordedFacts facts) {
        return decide(command, occasion, facts.by(packs));
    }

    @CommandHandler
    Decided handle(
            OrderExecution command, Occasion occasion, RulePacks packs, RecordedFacts facts) {
        return decide(command, occasion, facts.by(packs));
    }

    @CommandHandler
    Decided handle(
            ConfirmExecution command, Occasion occasion, RulePacks packs, RecordedFacts facts) {
        return decide(command, occasion, facts.by(packs));
    }

    @CommandHandler
    Decided handle(
            ApplyForcedMeasure command, Occasion occasion, RulePacks packs, RecordedFacts facts) {
        return decide(command, occasion, facts.by(packs));
    }

    @CommandHandler
    Decided handle(
            NotifyExternalArbitration command,
            Occasion occasion,
            RulePacks packs,
            RecordedFacts facts) {
        return decide(command, occasion, facts.by(packs));
    }

    @CommandHandler
    Decided handle(RecordAward command, Occasion occasion, RulePacks packs, RecordedFacts facts) {
        return decide(command, occasion, facts.by(packs));
    }

    @CommandHandler
    Decided handle(GiveFeedback command, Occasion occasion, RulePacks packs, RecordedFacts facts) {
        return decide(command, occasion, facts.by(packs));
    }

    @CommandHandler
    Decided handle(
            ElapseDeadline command, Occasion occasion, RulePacks packs, RecordedFacts facts) {
        return decide(command, occasion, facts.by(packs));
    }

    @CommandHandler
    Decided handle(
            ResolveSlaTargets command, Occasion occasion, RulePacks packs, RecordedFacts facts) {
        return decide(command, occasion, facts.by(packs));
    }

    @EventSourcingHandler
    void on(DisputeEvent event) {
        takeIn(event, DisputeState::evolve);
    }

    // Axon asks for a handler for each command; all decide alike.
    private Decided decide(DisputeCommand command, Occasion occasion, DisputeFacts facts) {
        return carryOut(command, Deciding.decide(state(), command, occasion, facts));
    }
}
