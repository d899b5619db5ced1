package io.disputeledger.contracts.disputes;

import java.util.Optional;

/** Where a dispute stands, as its readers are told. */
public enum LifeCycleState {
    /** Waits for intake. */
    FILED,
    /** Found inadmissible. */
    INTAKE_REJECTED,
    /** Taken on; the respondent is to be contacted. */
    ACCEPTED,
    /** A round of evidence is open. */
    EVIDENCE_OPEN,
    /** No round is open; a ruling is due. */
    UNDER_REVIEW,
    /** Ruled. */
    RULED,
    /** Over. */
    CLOSED;

    /** The state that an event leads to; empty when it changes none. */
    public static Optional<LifeCycleState> after(DisputeEvent event) {
        return switch (event) {
            case ComplaintFiled _ -> Optional.of(FILED);
            case ComplaintRejected _ -> Optional.of(INTAKE_REJECTED);
            case ComplaintAccepted _ -> Optional.of(ACCEPTED);
            case EvidenceRoundOpened _ -> Optional.of(EVIDENCE_OPEN);
            case EvidenceRoundClosed _ -> Optional.of(UNDER_REVIEW);
            case RulingIssued _ -> Optional.of(RULED);
            case ComplaintWithdrawn _ -> Optional.of(CLOSED);
            case RespondentContacted _, EvidenceRoundWaived _, DeadlineSet _ -> Optional.empty();
        };
    }
}
