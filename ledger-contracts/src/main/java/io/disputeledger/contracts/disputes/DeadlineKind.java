package io.disputeledger.contracts.disputes;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which limit a deadline resolves. At most one of each kind runs in a dispute. Where two end at the
 * same instant, the one that stands first here ends first.
 */
public enum DeadlineKind {
    /** For filing a complaint that is being negotiated; counts from the confirmed receipt. */
    FILING,
    /** In which the parties talk without the platform; from its end on it can be called. */
    NEGOTIATION,
    /** At whose end a negotiation comes before the platform by itself. */
    AUTOMATIC_ESCALATION,
    /** For filing again what was rejected at intake. */
    RESUBMISSION,
    /** The end of a round of evidence. */
    EVIDENCE_ROUND,
    /** For agreeing with the help of a mediator. */
    MEDIATION,
    /** The end of the window for appealing a ruling. */
    RULING_APPEAL,
    /** For doing what was ordered or agreed. */
    COMPLIANCE,
    /** For telling the ledger that the dispute went to arbitration. */
    ARBITRATION_NOTICE,
    /** For feedback after the dispute. */
    FEEDBACK,
    /** The platform's own: for checking a complaint. */
    INTAKE,
    /** The platform's own: for contacting the respondent. */
    RESPONDENT_CONTACT,
    /** The platform's own: for the next step of a dispute that waits for it. */
    OFFICER_STEP,
    /** The platform's own: for looking again after a round of evidence. */
    RE_EXAMINATION,
    /** The platform's own: for deciding an appeal. */
    APPEAL_REVIEW;

    /** Whether it binds the platform alone: it decides nothing, and missing it is a breach. */
    public boolean isServiceLevel() {
        return switch (this) {
            case INTAKE, RESPONDENT_CONTACT, OFFICER_STEP, RE_EXAMINATION, APPEAL_REVIEW -> true;
            case FILING,
                    NEGOTIATION,
                    AUTOMATIC_ESCALATION,
                    RESUBMISSION,
                    EVIDENCE_ROUND,
                    MEDIATION,
                    RULING_APPEAL,
                    COMPLIANCE,
                    ARBITRATION_NOTICE,
                    FEEDBACK ->
                    false;
        };
    }

    /**
     * The limits for which nobody waits any more after an event: they ran out, or what they limit
     * was done, or cannot be done.
     */
    public static Set<DeadlineKind> endedBy(DisputeEvent event) {
        return switch (event) {
            case DeadlineElapsed elapsed -> EnumSet.of(elapsed.kind());
            case SlaBreached breached -> EnumSet.of(breached.kind());
            case ComplaintEscalated _ -> EnumSet.of(FILING, NEGOTIATION, AUTOMATIC_ESCALATION);
            case ComplaintAccepted _, ComplaintRejected _ -> EnumSet.of(INTAKE);
            case ComplaintResubmitted _ -> EnumSet.of(RESUBMISSION);
            case RespondentContacted _ -> EnumSet.of(RESPONDENT_CONTACT);
            case EvidenceRoundOpened _, MediationStarted _, RulingIssued _ ->
                    EnumSet.of(OFFICER_STEP, RE_EXAMINATION);
            case ExecutionOrdered _ -> EnumSet.of(OFFICER_STEP);
            case EvidenceRoundClosed _ -> EnumSet.of(EVIDENCE_ROUND);
            case MediationEnded _ -> EnumSet.of(MEDIATION);
            case AppealFiled _, RulingBecameFinal _ -> EnumSet.of(RULING_APPEAL);
            case AppealDecided _ -> EnumSet.of(APPEAL_REVIEW);
            case EnforcementOpened _ -> EnumSet.of(COMPLIANCE);
            case SettlementReached _, DisputeClosed _ ->
                    EnumSet.complementOf(EnumSet.of(ARBITRATION_NOTICE, FEEDBACK));
            case NegotiationOpened _,
                    OfferMade _,
                    OfferDeclined _,
                    ConsentGiven _,
                    ComplaintFiled _,
                    ComplaintWithdrawn _,
                    OfficerAssigned _,
                    ComplaintAnswered _,
                    EvidenceRoundWaived _,
                    DeadlineSet _,
                    DeadlineExtended _,
                    SlaTargetSet _,
                    OffencesVaried _,
                    RulingReversed _,
                    RemedyCancelled _,
                    RemedyReversalOrdered _,
                    ExecutionConfirmed _,
                    ForcedMeasureApplied _,
                    ExternalArbitrationNotified _,
                    AwardRecorded _,
                    FeedbackGiven _ ->
                    EnumSet.noneOf(DeadlineKind.class);
        };
    }
}
