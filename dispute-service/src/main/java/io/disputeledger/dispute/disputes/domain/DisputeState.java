package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.disputes.CloseReason;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.LifeCycleState;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a dispute stands. What cannot exist in a state has no field there. */
public sealed interface DisputeState {

    /** Nothing yet. */
    record Unfiled() implements DisputeState {}

    /** The parties talk, without the platform. */
    record Negotiating(Dossier dossier) implements DisputeState, Unruled {}

    /** Waiting for intake. */
    record Filed(Dossier dossier) implements DisputeState, Unruled {}

    /** Found inadmissible at intake; may be filed again for a while. */
    record IntakeRejected(Dossier dossier) implements DisputeState, Unruled {}

    /** Taken on; the respondent is to be contacted. */
    record Accepted(Dossier dossier) implements DisputeState, Unruled {}

    /**
     * A round of evidence is open.
     *
     * @param asked who is asked for evidence
     * @param waivers who has nothing more to submit
     */
    record EvidenceOpen(Dossier dossier, Set<PartyId> asked, Set<PartyId> waivers)
            implements DisputeState, Unruled {}

    /** All rounds so far are closed; a ruling may be issued. */
    record UnderReview(Dossier dossier) implements DisputeState, Unruled {}

    /** A mediator helps the parties to agree. */
    record InMediation(Dossier dossier) implements DisputeState, Unruled {}

    /** A ruling exists, and may be appealed. */
    record Ruled(Dossier dossier, Verdict verdict, Obligations obligations)
            implements DisputeState, Judged {}

    /** A reviewer is to decide. */
    record UnderAppeal(Dossier dossier, Verdict verdict, Obligations obligations)
            implements DisputeState, Judged {}

    /** The ruling stands; something is left to be done, and nobody has ordered it yet. */
    record Final(Dossier dossier, Verdict verdict, Obligations obligations)
            implements DisputeState, Judged {}

    /**
     * The respondent has time to comply.
     *
     * @param verdict null where the parties settled before any ruling
     */
    record Executing(Dossier dossier, @Nullable Verdict verdict, Obligations obligations)
            implements DisputeState, Known {}

    /**
     * The time to comply is over.
     *
     * @param verdict null where the parties settled before any ruling
     */
    record Enforcing(Dossier dossier, @Nullable Verdict verdict, Obligations obligations)
            implements DisputeState, Known {}

    /**
     * Over. Takes feedback, and news of an arbitration.
     *
     * @param verdict null where there was no ruling
     * @param feedback who has given it
     */
    record Closed(
            Dossier dossier, CloseReason reason, @Nullable Verdict verdict, Set<PartyId> feedback)
            implements DisputeState, Known {}

    /** What has begun. */
    interface Known {
        /** What it carries with it. */
        Dossier dossier();
    }

    /** What may still be withdrawn. */
    sealed interface Unruled extends Known
            permits Negotiating,
                    Filed,
                    IntakeRejected,
                    Accepted,
                    EvidenceOpen,
                    UnderReview,
                    InMediation {}

    /** What rests on a ruling that nobody has begun to execute. */
    sealed interface Judged extends Known permits Ruled, UnderAppeal, Final {
        /** The ruling. */
        Verdict verdict();

        /** What it leaves to be done. */
        Obligations obligations();
    }

    /** Takes an event in. Total: checks nothing, decides nothing. */
    static DisputeState evolve(DisputeState state, DisputeEvent event) {
        DisputeState moved = Transitions.after(state, event);
        return dossier(moved)
                .map(dossier -> Transitions.with(moved, dossier.after(event)))
                .orElse(moved);
    }

    /** What the dispute carries with it; empty before it begins. */
    static Optional<Dossier> dossier(DisputeState state) {
        return state instanceof Known known ? Optional.of(known.dossier()) : Optional.empty();
    }

    /** What the dispute is about; empty before it begins. */
    static Optional<Complaint> complaint(DisputeState state) {
        return dossier(state).map(Dossier::complaint);
    }

    /** What its readers are told of it. */
    static LifeCycleState nameOf(DisputeState state) {
        return switch (state) {
            case Unfiled _ -> throw new IllegalStateException("A dispute begins with a complaint.");
            case Negotiating _ -> LifeCycleState.NEGOTIATING;
            case Filed _ -> LifeCycleState.FILED;
            case IntakeRejected _ -> LifeCycleState.INTAKE_REJECTED;
            case Accepted _ -> LifeCycleState.ACCEPTED;
            case EvidenceOpen _ -> LifeCycleState.EVIDENCE_OPEN;
            case UnderReview _ -> LifeCycleState.UNDER_REVIEW;
            case InMediation _ -> LifeCycleState.IN_MEDIATION;
            case Ruled _ -> LifeCycleState.RULED;
            case UnderAppeal _ -> LifeCycleState.UNDER_APPEAL;
            case Final _ -> LifeCycleState.FINAL;
            case Executing _ -> LifeCycleState.EXECUTING;
            case Enforcing _ -> LifeCycleState.ENFORCING;
            case Closed _ -> LifeCycleState.CLOSED;
        };
    }

    /** The ruling, if there was one. */
    static Optional<Verdict> verdict(DisputeState state) {
        return switch (state) {
            case Judged judged -> Optional.of(judged.verdict());
            case Executing(_, var verdict, _) -> Optional.ofNullable(verdict);
            case Enforcing(_, var verdict, _) -> Optional.ofNullable(verdict);
            case Closed(_, _, var verdict, _) -> Optional.ofNullable(verdict);
            case Unfiled _, Unruled _ -> Optional.empty();
        };
    }

    /** What was ordered or agreed, and how much of it is done. */
    static Obligations obligations(DisputeState state) {
        return switch (state) {
            case Judged judged -> judged.obligations();
            case Executing(_, _, var obligations) -> obligations;
            case Enforcing(_, _, var obligations) -> obligations;
            case Unfiled _, Unruled _, Closed _ -> Obligations.NONE;
        };
    }

    /** The two parties; empty before the dispute begins. */
    static Set<PartyId> parties(DisputeState state) {
        return complaint(state)
                .map(complaint -> Set.of(complaint.complainant(), complaint.respondent()))
                .orElse(Set.of());
    }
}
