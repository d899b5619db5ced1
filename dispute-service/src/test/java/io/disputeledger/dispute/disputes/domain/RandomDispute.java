package io.disputeledger.dispute.disputes.domain;

import static io.disputeledger.dispute.disputes.domain.Examples.DISPUTE;
import static io.disputeledger.dispute.disputes.domain.Examples.TEXT;
import static io.disputeledger.dispute.disputes.domain.Examples.WORTH;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Money;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.decisions.ClaimChange;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.disputes.AcceptComplaint;
import io.disputeledger.contracts.disputes.AcceptOffer;
import io.disputeledger.contracts.disputes.AppealOutcome;
import io.disputeledger.contracts.disputes.AssignOfficer;
import io.disputeledger.contracts.disputes.ConsentMatter;
import io.disputeledger.contracts.disputes.ContactChannel;
import io.disputeledger.contracts.disputes.ContactOutcome;
import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.DeclineOffer;
import io.disputeledger.contracts.disputes.DisputeCommand;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.EndMediation;
import io.disputeledger.contracts.disputes.EscalateToPlatform;
import io.disputeledger.contracts.disputes.ForcedMeasure;
import io.disputeledger.contracts.disputes.IntakeReason;
import io.disputeledger.contracts.disputes.OffenceNamed;
import io.disputeledger.contracts.disputes.OrderExecution;
import io.disputeledger.contracts.disputes.RecordRespondentContact;
import io.disputeledger.contracts.disputes.RejectComplaint;
import io.disputeledger.contracts.disputes.Remedy;
import io.disputeledger.contracts.disputes.RemedyKind;
import io.disputeledger.contracts.disputes.ResolveSlaTargets;
import io.disputeledger.contracts.disputes.RespondToComplaint;
import io.disputeledger.contracts.disputes.ResponseStance;
import io.disputeledger.contracts.disputes.ResubmitComplaint;
import io.disputeledger.contracts.disputes.RulingOutcome;
import io.disputeledger.contracts.disputes.Side;
import io.disputeledger.contracts.disputes.StartMediation;
import io.disputeledger.contracts.disputes.WaiveEvidenceRound;
import io.disputeledger.contracts.disputes.WithdrawComplaint;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A dispute to which anything happens; keeps what was decided, and on which occasion. */
record RandomDispute(
        DisputeState state, List<DisputeEvent> events, List<Occasion> occasions, int keysHeld) {

    private static final Remedy SMALL = new Remedy(RemedyKind.COMPENSATION, new Money(1, "USD"));

    static final List<DisputeCommand> COMMANDS =
            List.of(
                    FilingTest.claiming(WORTH),
                    Saying.negotiate(),
                    new EscalateToPlatform(DISPUTE),
                    Saying.offer(Examples.at("2026-06-01T00:00:00+08:00")),
                    new AcceptOffer(DISPUTE, Examples.OFFER),
                    new DeclineOffer(DISPUTE, Examples.OFFER),
                    Saying.consent(ConsentMatter.MEDIATION),
                    Saying.consent(ConsentMatter.SETTLEMENT),
                    Saying.settle(Examples.REFUND),
                    new AcceptComplaint(DISPUTE),
                    new RejectComplaint(DISPUTE, IntakeReason.OUTSIDE_SCOPE, TEXT),
                    new ResubmitComplaint(DISPUTE, null, List.of(), TEXT),
                    new AssignOfficer(DISPUTE, "O-2"),
                    new RecordRespondentContact(
                            DISPUTE, ContactChannel.PHONE, ContactOutcome.NOT_REACHED),
                    new RespondToComplaint(DISPUTE, ResponseStance.ADMITTED, TEXT),
                    Saying.ask(Side.COMPLAINANT, Side.RESPONDENT),
                    new WaiveEvidenceRound(DISPUTE),
                    Saying.extend(
                            DeadlineKind.EVIDENCE_ROUND, Examples.at("2026-04-20T00:00:00+08:00")),
                    new StartMediation(DISPUTE),
                    new EndMediation(DISPUTE),
                    RulingTest.RULING,
                    Saying.rule(RulingOutcome.DISMISSED),
                    Saying.appeal(),
                    Saying.decide(AppealOutcome.UPHELD),
                    Saying.decide(AppealOutcome.VARIED, SMALL),
                    Saying.vary(SMALL, new OffenceNamed("ORDER_NOT_DELIVERED", null)),
                    Saying.decide(AppealOutcome.REVERSED),
                    new OrderExecution(DISPUTE),
                    Saying.confirm(1),
                    Saying.confirm(2),
                    Saying.force(ForcedMeasure.TRADE_RESTRICTION),
                    Saying.force(ForcedMeasure.STORE_CLOSURE),
                    Saying.arbitrate(Examples.RECEIVED),
                    Saying.award(true),
                    Saying.award(false),
                    Saying.feedback(),
                    new WithdrawComplaint(DISPUTE, TEXT),
                    new ResolveSlaTargets(DISPUTE),
                    Saying.elapse(DeadlineKind.COMPLIANCE, Examples.RECEIVED));

    static final List<Actor> ACTORS =
            List.of(
                    Examples.BUYING,
                    Examples.SELLING,
                    Examples.STRANGER,
                    Examples.OFFICER,
                    Examples.MEDIATOR,
                    Examples.ADJUDICATOR,
                    Examples.REVIEWER,
                    Examples.CLOCK,
                    new Actor("S-88", Role.ADJUDICATOR, null));

    static RandomDispute after(List<DisputeProperties.Step> steps) {
        RandomDispute dispute =
                new RandomDispute(new DisputeState.Unfiled(), List.of(), List.of(), 0);
        Instant now = Examples.RECEIVED;
        for (DisputeProperties.Step step : steps) {
            now = now.plus(step.later());
            dispute = dispute.next(step.choice(), now);
        }
        return dispute;
    }

    static DisputeState replay(List<DisputeEvent> events) {
        DisputeState state = new DisputeState.Unfiled();
        for (DisputeEvent event : events) {
            state = DisputeState.evolve(state, event);
        }
        return state;
    }

    // Tries commands from the choice on until one is accepted, so that random disputes get far.
    private RandomDispute next(int choice, Instant now) {
        int all = COMMANDS.size() * ACTORS.size();
        for (int step = 0; step < all; step++) {
            int tried = (choice + step) % all;
            Occasion occasion = new Occasion(now, ACTORS.get(tried % ACTORS.size()));
            if (decide(COMMANDS.get(tried / ACTORS.size()), occasion)
                            instanceof Decision.Accepted<DisputeEvent> accepted
                    && !accepted.events().isEmpty()) {
                return with(accepted, occasion);
            }
        }
        return this;
    }

    Decision<DisputeEvent> decide(DisputeCommand command, Occasion occasion) {
        return Deciding.decide(state, command, occasion, facts());
    }

    DisputeFacts facts() {
        return GivenDispute.given().openDispute(keysHeld > 0).onRecord(RulingTest.PHOTO);
    }

    /** The time after the last of these steps. */
    static Instant end(List<DisputeProperties.Step> steps) {
        return Examples.RECEIVED.plus(
                steps.stream()
                        .map(DisputeProperties.Step::later)
                        .reduce(Duration.ZERO, Duration::plus));
    }

    private RandomDispute with(Decision.Accepted<DisputeEvent> accepted, Occasion occasion) {
        DisputeState after = state;
        List<DisputeEvent> all = new ArrayList<>(events);
        List<Occasion> when = new ArrayList<>(occasions);
        for (DisputeEvent event : accepted.events()) {
            after = DisputeState.evolve(after, event);
            all.add(event);
            when.add(occasion);
        }
        int held = keysHeld;
        for (ClaimChange change : accepted.claims()) {
            held += change instanceof ClaimChange.Take ? 1 : -1;
        }
        return new RandomDispute(after, List.copyOf(all), List.copyOf(when), held);
    }
}
