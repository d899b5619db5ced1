package io.disputeledger.query.timelines;

import io.disputeledger.contracts.disputes.ComplaintAccepted;
import io.disputeledger.contracts.disputes.ComplaintFiled;
import io.disputeledger.contracts.disputes.ComplaintRejected;
import io.disputeledger.contracts.disputes.ComplaintWithdrawn;
import io.disputeledger.contracts.disputes.DeadlineSet;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.EvidenceRoundClosed;
import io.disputeledger.contracts.disputes.EvidenceRoundOpened;
import io.disputeledger.contracts.disputes.EvidenceRoundWaived;
import io.disputeledger.contracts.disputes.RespondentContacted;
import io.disputeledger.contracts.disputes.RulingIssued;
import java.util.Optional;

/** Where a dispute stands, as its readers are told. */
enum DisputeState {
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
    static Optional<DisputeState> after(DisputeEvent event) {
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
