package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.LedgerEvent;

/** What happens in one dispute. */
public sealed interface DisputeEvent extends LedgerEvent
        permits ComplaintFiled,
                ComplaintAccepted,
                ComplaintRejected,
                ComplaintWithdrawn,
                RespondentContacted,
                EvidenceRoundOpened,
                EvidenceRoundWaived,
                EvidenceRoundClosed,
                RulingIssued,
                DeadlineSet {

    /** The dispute. */
    DisputeId disputeId();

    @Override
    default String streamId() {
        return streamId(disputeId());
    }

    /** The stream of a dispute. */
    static String streamId(DisputeId dispute) {
        return "dispute:" + dispute;
    }
}
