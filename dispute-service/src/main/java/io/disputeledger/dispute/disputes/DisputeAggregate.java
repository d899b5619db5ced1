package io.disputeledger.dispute.disputes;

import io.disputeledger.contracts.claims.ClaimKey;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.disputes.AcceptComplaint;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.FileComplaint;
import io.disputeledger.contracts.disputes.IssueRuling;
import io.disputeledger.contracts.disputes.RecordRespondentContact;
import io.disputeledger.contracts.disputes.RejectComplaint;
import io.disputeledger.contracts.disputes.WaiveEvidenceRound;
import io.disputeledger.contracts.disputes.WithdrawComplaint;
import io.disputeledger.contracts.orders.OrderRecorded;
import io.disputeledger.dispute.disputes.domain.DisputeState;
import io.disputeledger.dispute.disputes.domain.EvidenceRounds;
import io.disputeledger.dispute.disputes.domain.Filing;
import io.disputeledger.dispute.disputes.domain.Intake;
import io.disputeledger.dispute.disputes.domain.Ruling;
import io.disputeledger.dispute.disputes.domain.Withdrawal;
import io.disputeledger.dispute.evidence.EvidenceOnRecord;
import io.disputeledger.dispute.orders.RecordedOrders;
import io.disputeledger.kit.commands.Claims;
import io.disputeledger.kit.commands.Decided;
import io.disputeledger.kit.commands.DecidingAggregate;
import io.disputeledger.kit.commands.StreamAggregate;
import io.disputeledger.rules.RulePacks;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;

/** Axon's handle on one dispute. */
@Revision("1")
@StreamAggregate(type = "Dispute")
class DisputeAggregate extends DecidingAggregate<DisputeState, DisputeEvent> {

    DisputeAggregate() {
        super(new DisputeState.Unfiled());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decided handle(
            FileComplaint command,
            Occasion occasion,
            RecordedOrders orders,
            RulePacks packs,
            Claims claims) {
        OrderRecorded order = orders.get(command.orderId());
        Filing.Facts facts =
                new Filing.Facts(
                        order,
                        packs.inForce(
                                command.orderId().marketplace(),
                                Objects.requireNonNullElse(order.receivedAt(), occasion.now())),
                        claims.holderOf(ClaimKey.openDispute(command.orderId(), command.category()))
                                .isPresent());
        return carryOut(command, Filing.decide(state(), command, occasion, facts));
    }

    @CommandHandler
    Decided handle(AcceptComplaint command, Occasion occasion) {
        return carryOut(command, Intake.decide(state(), command, occasion));
    }

    @CommandHandler
    Decided handle(RejectComplaint command, Occasion occasion) {
        return carryOut(command, Intake.decide(state(), command, occasion));
    }

    @CommandHandler
    Decided handle(WithdrawComplaint command, Occasion occasion) {
        return carryOut(command, Withdrawal.decide(state(), command, occasion));
    }

    @CommandHandler
    Decided handle(RecordRespondentContact command, Occasion occasion, RulePacks packs) {
        return carryOut(command, EvidenceRounds.decide(state(), command, occasion, packs));
    }

    @CommandHandler
    Decided handle(WaiveEvidenceRound command, Occasion occasion) {
        return carryOut(command, EvidenceRounds.decide(state(), command, occasion));
    }

    @CommandHandler
    Decided handle(
            IssueRuling command, Occasion occasion, EvidenceOnRecord evidence, RulePacks packs) {
        Decision<DisputeEvent> decision =
                Ruling.decide(
                        state(),
                        command,
                        occasion,
                        evidence.inTime(command.disputeId(), command.evidenceIds()),
                        packs);
        return carryOut(command, decision);
    }

    @EventSourcingHandler
    void on(DisputeEvent event) {
        takeIn(event, DisputeState::evolve);
    }
}
