package io.disputeledger.contracts.disputes;

import java.util.Optional;

/** Where a dispute stands, as its readers are told. */
public enum LifeCycleState {
    /** The parties talk, without the platform. */
    NEGOTIATING,
    /** Waits for intake. */
    FILED,
    /** Found inadmissible; may be filed again for a while. */
    INTAKE_REJECTED,
    /** Taken on; the respondent is to be contacted. */
    ACCEPTED,
    /** A round of evidence is open. */
    EVIDENCE_OPEN,
    /** No round is open; a ruling is due. */
    UNDER_REVIEW,
    /** A mediator helps the parties to agree. */
    IN_MEDIATION,
    /** Ruled; may be appealed. */
    RULED,
    /** A reviewer is to decide. */
    UNDER_APPEAL,
    /** The ruling stands, and something is left to be done. */
    FINAL,
    /** The respondent has time to comply. */
    EXECUTING,
    /** The time to comply is over. */
    ENFORCING,
    /** Over. */
    CLOSED;

    /** The state that an event leads to; empty when it changes none. */
    public static Optional<LifeCycleState> after(DisputeEvent event) {
        return switch (event) {
            case NegotiationOpened _ -> Optional.of(NEGOTIATING);
            case ComplaintFiled _, ComplaintEscalated _, ComplaintResubmitted _ ->
                    Optional.of(FILED);
            case ComplaintRejected _ -> Optional.of(INTAKE_REJECTED);
            case ComplaintAccepted _ -> Optional.of(ACCEPTED);
            case EvidenceRoundOpened _ -> Optional.of(EVIDENCE_OPEN);
            case EvidenceRoundClosed _, MediationEnded _ -> Optional.of(UNDER_REVIEW);
            case MediationStarted _ -> Optional.of(IN_MEDIATION);
            case RulingIssued _ -> Optional.of(RULED);
            case AppealFiled _ -> Optional.of(UNDER_APPEAL);
            case RulingBecameFinal _ -> Optional.of(FINAL);
            case SettlementReached _, ExecutionOrdered _ -> Optional.of(EXECUTING);
            case EnforcementOpened _ -> Optional.of(ENFORCING);
            case DisputeClosed _ -> Optional.of(CLOSED);
            case OfferMade _,
                    OfferDeclined _,
                    ConsentGiven _,
                    ComplaintWithdrawn _,
                    OfficerAssigned _,
                    RespondentContacted _,
                    ComplaintAnswered _,
                    EvidenceRoundWaived _,
                    AppealDecided _,
                    OffencesVaried _,
                    RulingReversed _,
                    RemedyCancelled _,
                    RemedyReversalOrdered _,
                    ExecutionConfirmed _,
                    ForcedMeasureApplied _,
                    ExternalArbitrationNotified _,
                    AwardRecorded _,
                    FeedbackGiven _,
                    DeadlineSet _,
                    DeadlineExtended _,
                    DeadlineElapsed _,
                    SlaTargetSet _,
                    SlaBreached _ ->
                    Optional.empty();
        };
    }
}
