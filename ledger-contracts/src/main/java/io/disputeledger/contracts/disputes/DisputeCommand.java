package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.LedgerCommand;

/** What can be asked of one dispute. */
public sealed interface DisputeCommand extends LedgerCommand
        permits FileComplaint,
                AcceptComplaint,
                RejectComplaint,
                WithdrawComplaint,
                RecordRespondentContact,
                WaiveEvidenceRound,
                IssueRuling {

    /** The dispute. */
    DisputeId disputeId();

    @Override
    default String streamId() {
        return DisputeEvent.streamId(disputeId());
    }
}
