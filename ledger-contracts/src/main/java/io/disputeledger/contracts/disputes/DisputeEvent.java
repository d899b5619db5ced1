package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.LedgerEvent;

/** What happens in one dispute. */
public sealed interface DisputeEvent extends LedgerEvent
        permits NegotiationOpened,
                OfferMade,
                OfferDeclined,
                ConsentGiven,
                SettlementReached,
                ComplaintEscalated,
                ComplaintFiled,
                ComplaintAccepted,
                ComplaintRejected,
                ComplaintResubmitted,
                ComplaintWithdrawn,
                OfficerAssigned,
                RespondentContacted,
                ComplaintAnswered,
                EvidenceRoundOpened,
                EvidenceRoundWaived,
                EvidenceRoundClosed,
                MediationStarted,
                MediationEnded,
                RulingIssued,
                AppealFiled,
                AppealDecided,
                OffencesVaried,
                RulingReversed,
                RemedyCancelled,
                RemedyReversalOrdered,
                RulingBecameFinal,
                ExecutionOrdered,
                ExecutionConfirmed,
                EnforcementOpened,
                ForcedMeasureApplied,
                ExternalArbitrationNotified,
                AwardRecorded,
                FeedbackGiven,
                DisputeClosed,
                DeadlineSet,
                DeadlineExtended,
                DeadlineElapsed,
                SlaTargetSet,
                SlaBreached {

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
