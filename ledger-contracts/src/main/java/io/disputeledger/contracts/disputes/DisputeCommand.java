package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.LedgerCommand;

/** What can be asked of one dispute. */
public sealed interface DisputeCommand extends LedgerCommand
        permits OpenNegotiation,
                MakeOffer,
                AcceptOffer,
                DeclineOffer,
                GiveConsent,
                RecordSettlement,
                EscalateToPlatform,
                FileComplaint,
                AcceptComplaint,
                RejectComplaint,
                ResubmitComplaint,
                WithdrawComplaint,
                AssignOfficer,
                RecordRespondentContact,
                RespondToComplaint,
                OpenEvidenceRound,
                WaiveEvidenceRound,
                ExtendDeadline,
                StartMediation,
                EndMediation,
                IssueRuling,
                FileAppeal,
                DecideAppeal,
                OrderExecution,
                ConfirmExecution,
                ApplyForcedMeasure,
                NotifyExternalArbitration,
                RecordAward,
                GiveFeedback,
                ElapseDeadline,
                ResolveSlaTargets {

    /** The dispute. */
    DisputeId disputeId();

    @Override
    default String streamId() {
        return DisputeEvent.streamId(disputeId());
    }
}
