package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.disputes.ComplaintAccepted;
import io.disputeledger.contracts.disputes.ComplaintFiled;
import io.disputeledger.contracts.disputes.ComplaintRejected;
import io.disputeledger.contracts.disputes.ComplaintWithdrawn;
import io.disputeledger.contracts.disputes.DeadlineSet;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.EvidenceRoundClosed;
import io.disputeledger.contracts.disputes.EvidenceRoundOpened;
import io.disputeledger.contracts.disputes.EvidenceRoundWaived;
import io.disputeledger.contracts.disputes.LifeCycleState;
import io.disputeledger.contracts.disputes.RespondentContacted;
import io.disputeledger.contracts.disputes.RulingIssued;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a dispute stands. What cannot exist in a state has no field there. */
public sealed interface DisputeState {

    /** No complaint yet. */
    record Unfiled() implements DisputeState {}

    /** Waiting for intake. */
    record Filed(Complaint complaint) implements DisputeState {}

    /** Found inadmissible at intake. */
    record IntakeRejected(Complaint complaint) implements DisputeState {}

    /** Taken on; the respondent is to be contacted. */
    record Accepted(Complaint complaint) implements DisputeState {}

    /**
     * A round of evidence is open.
     *
     * @param deadline until when; null only between the two events that open the round
     */
    record EvidenceOpen(
            Complaint complaint, int round, @Nullable Deadline deadline, Set<PartyId> waivers)
            implements DisputeState {

        /** Whether time has closed the round, be it recorded or not. */
        boolean isOverAt(Instant now) {
            return deadline != null && deadline.isOverAt(now);
        }
    }

    /** All rounds so far are closed; a ruling may be issued. */
    record UnderReview(Complaint complaint) implements DisputeState {}

    /** A ruling exists. */
    record Ruled(Complaint complaint) implements DisputeState {}

    /** Nothing more happens. */
    record Closed(Complaint complaint) implements DisputeState {}

    /** Takes an event in. Total: checks nothing, decides nothing. */
    static DisputeState evolve(DisputeState state, DisputeEvent event) {
        return switch (event) {
            case ComplaintFiled filed -> new Filed(Complaint.of(filed));
            case ComplaintAccepted _ -> new Accepted(complaintOf(state));
            case ComplaintRejected _ -> new IntakeRejected(complaintOf(state));
            case ComplaintWithdrawn _ -> new Closed(complaintOf(state));
            case RespondentContacted _ -> state;
            case EvidenceRoundOpened opened ->
                    new EvidenceOpen(complaintOf(state), opened.round(), null, Set.of());
            case EvidenceRoundWaived waived -> waived(state, waived.party());
            case EvidenceRoundClosed _ -> new UnderReview(complaintOf(state));
            case RulingIssued _ -> new Ruled(complaintOf(state));
            case DeadlineSet set -> set(state, set.deadline());
        };
    }

    private static DisputeState waived(DisputeState state, PartyId party) {
        if (state instanceof EvidenceOpen(var complaint, var round, var deadline, var before)) {
            Set<PartyId> waivers = new HashSet<>(before);
            waivers.add(party);
            return new EvidenceOpen(complaint, round, deadline, Set.copyOf(waivers));
        }
        return state;
    }

    private static DisputeState set(DisputeState state, Deadline deadline) {
        return state instanceof EvidenceOpen(var complaint, var round, _, var waivers)
                ? new EvidenceOpen(complaint, round, deadline, waivers)
                : state;
    }

    /** What the dispute is about; empty before there is a complaint. */
    static Optional<Complaint> complaint(DisputeState state) {
        return switch (state) {
            case Unfiled _ -> Optional.empty();
            case Filed(var complaint) -> Optional.of(complaint);
            case IntakeRejected(var complaint) -> Optional.of(complaint);
            case Accepted(var complaint) -> Optional.of(complaint);
            case EvidenceOpen(var complaint, _, _, _) -> Optional.of(complaint);
            case UnderReview(var complaint) -> Optional.of(complaint);
            case Ruled(var complaint) -> Optional.of(complaint);
            case Closed(var complaint) -> Optional.of(complaint);
        };
    }

    /** What its readers are told of it. */
    static LifeCycleState nameOf(DisputeState state) {
        return switch (state) {
            case Unfiled _ -> throw new IllegalStateException("A dispute begins with a complaint.");
            case Filed _ -> LifeCycleState.FILED;
            case IntakeRejected _ -> LifeCycleState.INTAKE_REJECTED;
            case Accepted _ -> LifeCycleState.ACCEPTED;
            case EvidenceOpen _ -> LifeCycleState.EVIDENCE_OPEN;
            case UnderReview _ -> LifeCycleState.UNDER_REVIEW;
            case Ruled _ -> LifeCycleState.RULED;
            case Closed _ -> LifeCycleState.CLOSED;
        };
    }

    /** The two parties; empty before there is a complaint. */
    static Set<PartyId> parties(DisputeState state) {
        return complaint(state)
                .map(complaint -> Set.of(complaint.complainant(), complaint.respondent()))
                .orElse(Set.of());
    }

    private static Complaint complaintOf(DisputeState state) {
        return complaint(state)
                .orElseThrow(() -> new IllegalStateException("A dispute begins with a complaint."));
    }
}
