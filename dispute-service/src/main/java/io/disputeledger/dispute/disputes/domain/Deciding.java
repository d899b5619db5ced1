package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.decisions.CalendarUnknown;
import io.disputeledger.contracts.decisions.ClaimChange;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.disputes.AcceptComplaint;
import io.disputeledger.contracts.disputes.AcceptOffer;
import io.disputeledger.contracts.disputes.ApplyForcedMeasure;
import io.disputeledger.contracts.disputes.AssignOfficer;
import io.disputeledger.contracts.disputes.ComplaintFiled;
import io.disputeledger.contracts.disputes.ConfirmExecution;
import io.disputeledger.contracts.disputes.DecideAppeal;
import io.disputeledger.contracts.disputes.DeclineOffer;
import io.disputeledger.contracts.disputes.DisputeClosed;
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
import io.disputeledger.contracts.disputes.NegotiationOpened;
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
import io.disputeledger.rules.RulePacks;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides on any command: first what time has done, then what the topic says. Keys are taken and
 * given back with the events that need them.
 */
public final class Deciding {

    private Deciding() {}

    /**
     * Decides on a command.
     *
     * @throws CalendarUnknown when that takes the business days of a year that is not published
     *     here; it may have been published elsewhere meanwhile
     */
    public static Decision<DisputeEvent> decide(
            DisputeState state, DisputeCommand command, Occasion occasion, DisputeFacts facts) {
        List<DisputeEvent> elapsed = Elapsing.before(state, occasion, facts);
        Decision<DisputeEvent> decision = byTopic(after(state, elapsed), command, occasion, facts);
        return decision instanceof Decision.Accepted<DisputeEvent> accepted
                ? accepted(state, elapsed, accepted.events())
                : decision;
    }

    /** The state that time has led to. */
    static DisputeState settled(DisputeState state, Occasion occasion, DisputeFacts facts) {
        return after(state, Elapsing.before(state, occasion, facts));
    }

    private static DisputeState after(DisputeState state, List<DisputeEvent> events) {
        DisputeState after = state;
        for (DisputeEvent event : events) {
            after = DisputeState.evolve(after, event);
        }
        return after;
    }

    private static Decision<DisputeEvent> byTopic(
            DisputeState state, DisputeCommand command, Occasion occasion, DisputeFacts facts) {
        RulePacks packs = facts.packs();
        return switch (command) {
            case FileComplaint complaint ->
                    Filing.decide(
                            state,
                            complaint,
                            occasion,
                            facts.filing(complaint.orderId(), complaint.category(), occasion.now()),
                            packs);
            case OpenNegotiation negotiation ->
                    Filing.decide(
                            state,
                            negotiation,
                            occasion,
                            facts.filing(
                                    negotiation.orderId(), negotiation.category(), occasion.now()),
                            packs);
            case EscalateToPlatform _ -> Negotiation.decide(state, occasion, packs);
            case MakeOffer offer -> Offers.decide(state, offer, occasion);
            case AcceptOffer accept -> Offers.decide(state, accept, occasion, packs);
            case DeclineOffer decline -> Offers.decide(state, decline, occasion);
            case GiveConsent consent -> Settlement.decide(state, consent, occasion);
            case RecordSettlement settlement ->
                    Settlement.decide(state, settlement, occasion, packs);
            case AcceptComplaint accept -> Intake.decide(state, accept, occasion, packs);
            case RejectComplaint reject -> Intake.decide(state, reject, occasion, packs);
            case ResubmitComplaint again -> Resubmission.decide(state, again, occasion, packs);
            case WithdrawComplaint withdraw -> Withdrawal.decide(state, withdraw, occasion, packs);
            case AssignOfficer assign -> Assignment.decide(state, assign, occasion);
            case RecordRespondentContact contact ->
                    RespondentContact.decide(state, contact, occasion, packs);
            case RespondToComplaint answer -> RespondentContact.decide(state, answer, occasion);
            case OpenEvidenceRound open -> EvidenceRounds.decide(state, open, occasion, packs);
            case WaiveEvidenceRound waive -> EvidenceRounds.decide(state, waive, occasion, packs);
            case ExtendDeadline extend -> Extension.decide(state, extend, occasion);
            case StartMediation start -> Mediation.decide(state, start, occasion, packs);
            case EndMediation end -> Mediation.decide(state, end, occasion, packs);
            case IssueRuling ruling ->
                    Ruling.decide(
                            state,
                            ruling,
                            occasion,
                            facts.evidenceInTime(ruling.disputeId(), ruling.evidenceIds()),
                            packs);
            case FileAppeal appeal ->
                    Appeals.decide(
                            state, appeal, occasion, facts.evidence(appeal.disputeId()), packs);
            case DecideAppeal decide -> AppealReview.decide(state, decide, occasion, packs);
            case OrderExecution _ -> Execution.decide(state, occasion, packs);
            case ConfirmExecution confirm -> Execution.decide(state, confirm, occasion, packs);
            case ApplyForcedMeasure force -> Enforcement.decide(state, force, occasion, packs);
            case NotifyExternalArbitration notice -> Arbitration.decide(state, notice, occasion);
            case RecordAward award -> Arbitration.decide(state, award, occasion, packs);
            case GiveFeedback feedback -> Feedback.decide(state, feedback, occasion);
            case ResolveSlaTargets _ -> Targets.decide(state, occasion, packs);
            case ElapseDeadline _ ->
                    Elapsing.opening(state, occasion).decide(_ -> Decision.unchanged());
        };
    }

    private static Decision<DisputeEvent> accepted(
            DisputeState state, List<DisputeEvent> elapsed, List<DisputeEvent> decided) {
        List<DisputeEvent> events = new ArrayList<>(elapsed);
        events.addAll(decided);
        return new Decision.Accepted<>(events, claims(state, events));
    }

    private static List<ClaimChange> claims(DisputeState state, List<DisputeEvent> events) {
        List<ClaimChange> claims = new ArrayList<>();
        for (DisputeEvent event : events) {
            switch (event) {
                case ComplaintFiled filed ->
                        claims.add(new ClaimChange.Take(Complaint.of(filed).openDisputeKey()));
                case NegotiationOpened opened ->
                        claims.add(new ClaimChange.Take(Complaint.of(opened).openDisputeKey()));
                case DisputeClosed _ ->
                        claims.add(
                                new ClaimChange.GiveBack(
                                        DisputeState.complaint(state)
                                                .orElseThrow()
                                                .openDisputeKey()));
                default -> {} // Nothing else takes or gives back a key.
            }
        }
        return claims;
    }
}
