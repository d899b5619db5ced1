package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.disputes.AppealDecided;
import io.disputeledger.contracts.disputes.AppealFiled;
import io.disputeledger.contracts.disputes.AwardRecorded;
import io.disputeledger.contracts.disputes.ComplaintAccepted;
import io.disputeledger.contracts.disputes.ComplaintAnswered;
import io.disputeledger.contracts.disputes.ComplaintEscalated;
import io.disputeledger.contracts.disputes.ComplaintFiled;
import io.disputeledger.contracts.disputes.ComplaintRejected;
import io.disputeledger.contracts.disputes.ComplaintResubmitted;
import io.disputeledger.contracts.disputes.ComplaintWithdrawn;
import io.disputeledger.contracts.disputes.ConsentGiven;
import io.disputeledger.contracts.disputes.DeadlineElapsed;
import io.disputeledger.contracts.disputes.DeadlineExtended;
import io.disputeledger.contracts.disputes.DeadlineSet;
import io.disputeledger.contracts.disputes.DisputeClosed;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.EnforcementOpened;
import io.disputeledger.contracts.disputes.EvidenceRoundClosed;
import io.disputeledger.contracts.disputes.EvidenceRoundOpened;
import io.disputeledger.contracts.disputes.EvidenceRoundWaived;
import io.disputeledger.contracts.disputes.ExecutionConfirmed;
import io.disputeledger.contracts.disputes.ExecutionOrdered;
import io.disputeledger.contracts.disputes.ExternalArbitrationNotified;
import io.disputeledger.contracts.disputes.FeedbackGiven;
import io.disputeledger.contracts.disputes.ForcedMeasureApplied;
import io.disputeledger.contracts.disputes.MediationEnded;
import io.disputeledger.contracts.disputes.MediationStarted;
import io.disputeledger.contracts.disputes.NegotiationOpened;
import io.disputeledger.contracts.disputes.OffencesVaried;
import io.disputeledger.contracts.disputes.OfferDeclined;
import io.disputeledger.contracts.disputes.OfferMade;
import io.disputeledger.contracts.disputes.OfficerAssigned;
import io.disputeledger.contracts.disputes.RemedyCancelled;
import io.disputeledger.contracts.disputes.RemedyReversalOrdered;
import io.disputeledger.contracts.disputes.RespondentContacted;
import io.disputeledger.contracts.disputes.RulingBecameFinal;
import io.disputeledger.contracts.disputes.RulingIssued;
import io.disputeledger.contracts.disputes.RulingReversed;
import io.disputeledger.contracts.disputes.SettlementReached;
import io.disputeledger.contracts.disputes.SlaBreached;
import io.disputeledger.contracts.disputes.SlaTargetSet;
import io.disputeledger.dispute.disputes.domain.DisputeState.Accepted;
import io.disputeledger.dispute.disputes.domain.DisputeState.Closed;
import io.disputeledger.dispute.disputes.domain.DisputeState.Enforcing;
import io.disputeledger.dispute.disputes.domain.DisputeState.EvidenceOpen;
import io.disputeledger.dispute.disputes.domain.DisputeState.Executing;
import io.disputeledger.dispute.disputes.domain.DisputeState.Filed;
import io.disputeledger.dispute.disputes.domain.DisputeState.Final;
import io.disputeledger.dispute.disputes.domain.DisputeState.InMediation;
import io.disputeledger.dispute.disputes.domain.DisputeState.IntakeRejected;
import io.disputeledger.dispute.disputes.domain.DisputeState.Negotiating;
import io.disputeledger.dispute.disputes.domain.DisputeState.Ruled;
import io.disputeledger.dispute.disputes.domain.DisputeState.UnderAppeal;
import io.disputeledger.dispute.disputes.domain.DisputeState.UnderReview;
import io.disputeledger.dispute.disputes.domain.DisputeState.Unfiled;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The life cycle: to which state an event leads. Where it makes no sense, the state stays. */
final class Transitions {

    private Transitions() {}

    static DisputeState after(DisputeState state, DisputeEvent event) {
        return switch (event) {
            case NegotiationOpened opened -> new Negotiating(Dossier.of(Complaint.of(opened)));
            case ComplaintFiled filed -> new Filed(Dossier.of(Complaint.of(filed)));
            case ComplaintEscalated _, ComplaintResubmitted _ -> new Filed(dossierOf(state));
            case ComplaintAccepted _ -> new Accepted(dossierOf(state));
            case ComplaintRejected _ -> new IntakeRejected(dossierOf(state));
            case EvidenceRoundOpened opened ->
                    new EvidenceOpen(dossierOf(state), Set.copyOf(opened.asked()), Set.of());
            case EvidenceRoundWaived waived -> waived(state, waived.party());
            case EvidenceRoundClosed _, MediationEnded _ -> new UnderReview(dossierOf(state));
            case MediationStarted _ -> new InMediation(dossierOf(state));
            case RulingIssued ruling -> ruled(dossierOf(state), ruling);
            case AppealFiled _ ->
                    judged(
                            state,
                            (dossier, verdict, obligations) ->
                                    new UnderAppeal(dossier, verdict.underAppeal(), obligations));
            case AppealDecided decided ->
                    judged(
                            state,
                            (dossier, verdict, obligations) ->
                                    new UnderAppeal(
                                            dossier,
                                            verdict,
                                            obligations.plus(decided.remedies())));
            case OffencesVaried varied ->
                    judged(
                            state,
                            (dossier, verdict, obligations) ->
                                    new UnderAppeal(dossier, verdict.varied(varied), obligations));
            case RulingBecameFinal _ -> judged(state, Final::new);
            case SettlementReached settled ->
                    new Executing(
                            dossierOf(state),
                            DisputeState.verdict(state).orElse(null),
                            new Obligations(
                                            List.of(),
                                            DisputeState.obligations(state).done(),
                                            DisputeState.obligations(state).numbered())
                                    .plus(settled.remedies()));
            case ExecutionOrdered _ ->
                    new Executing(
                            dossierOf(state),
                            DisputeState.verdict(state).orElse(null),
                            DisputeState.obligations(state));
            case EnforcementOpened _ ->
                    new Enforcing(
                            dossierOf(state),
                            DisputeState.verdict(state).orElse(null),
                            DisputeState.obligations(state));
            case DisputeClosed closed ->
                    new Closed(
                            dossierOf(state),
                            closed.reason(),
                            DisputeState.verdict(state).orElse(null),
                            Set.of());
            case FeedbackGiven given -> heard(state, given.party());
            case ExecutionConfirmed _,
                    ForcedMeasureApplied _,
                    RemedyCancelled _,
                    RemedyReversalOrdered _ ->
                    with(state, DisputeState.obligations(state).after(event));
            case OfferMade _,
                    OfferDeclined _,
                    ConsentGiven _,
                    ComplaintWithdrawn _,
                    OfficerAssigned _,
                    RespondentContacted _,
                    ComplaintAnswered _,
                    RulingReversed _,
                    ExternalArbitrationNotified _,
                    AwardRecorded _,
                    DeadlineSet _,
                    DeadlineExtended _,
                    DeadlineElapsed _,
                    SlaTargetSet _,
                    SlaBreached _ ->
                    state;
        };
    }

    /** The same state, with another dossier. */
    static DisputeState with(DisputeState state, Dossier dossier) {
        return switch (state) {
            case Unfiled unfiled -> unfiled;
            case Negotiating _ -> new Negotiating(dossier);
            case Filed _ -> new Filed(dossier);
            case IntakeRejected _ -> new IntakeRejected(dossier);
            case Accepted _ -> new Accepted(dossier);
            case EvidenceOpen(_, var asked, var waivers) ->
                    new EvidenceOpen(dossier, asked, waivers);
            case UnderReview _ -> new UnderReview(dossier);
            case InMediation _ -> new InMediation(dossier);
            case Ruled(_, var verdict, var left) -> new Ruled(dossier, verdict, left);
            case UnderAppeal(_, var verdict, var left) -> new UnderAppeal(dossier, verdict, left);
            case Final(_, var verdict, var left) -> new Final(dossier, verdict, left);
            case Executing(_, var verdict, var left) -> new Executing(dossier, verdict, left);
            case Enforcing(_, var verdict, var left) -> new Enforcing(dossier, verdict, left);
            case Closed(_, var reason, var verdict, var feedback) ->
                    new Closed(dossier, reason, verdict, feedback);
        };
    }

    private static DisputeState with(DisputeState state, Obligations left) {
        return switch (state) {
            case Ruled(var dossier, var verdict, _) -> new Ruled(dossier, verdict, left);
            case UnderAppeal(var dossier, var verdict, _) ->
                    new UnderAppeal(dossier, verdict, left);
            case Final(var dossier, var verdict, _) -> new Final(dossier, verdict, left);
            case Executing(var dossier, var verdict, _) -> new Executing(dossier, verdict, left);
            case Enforcing(var dossier, var verdict, _) -> new Enforcing(dossier, verdict, left);
            case Unfiled _, DisputeState.Unruled _, Closed _ -> state;
        };
    }

    private interface WithVerdict {
        DisputeState state(Dossier dossier, Verdict verdict, Obligations obligations);
    }

    private static DisputeState judged(DisputeState state, WithVerdict next) {
        return DisputeState.verdict(state)
                .map(verdict ->
                        next.state(dossierOf(state), verdict, DisputeState.obligations(state)))
                .orElse(state);
    }

    private static DisputeState ruled(Dossier dossier, RulingIssued ruling) {
        return new Ruled(
                dossier,
                Verdict.of(ruling, dossier.events()),
                Obligations.NONE.plus(ruling.remedies()));
    }

    private static DisputeState waived(DisputeState state, PartyId party) {
        return state instanceof EvidenceOpen(var dossier, var asked, var before)
                ? new EvidenceOpen(dossier, asked, with(before, party))
                : state;
    }

    private static DisputeState heard(DisputeState state, PartyId party) {
        return state instanceof Closed(var dossier, var reason, var verdict, var before)
                ? new Closed(dossier, reason, verdict, with(before, party))
                : state;
    }

    private static Set<PartyId> with(Set<PartyId> parties, PartyId party) {
        return Stream.concat(parties.stream(), Stream.of(party))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Dossier dossierOf(DisputeState state) {
        return DisputeState.dossier(state)
                .orElseThrow(() -> new IllegalStateException("A dispute begins with a complaint."));
    }
}
