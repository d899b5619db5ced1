package io.disputeledger.contracts.evidence;

import io.disputeledger.contracts.EvidenceId;
import io.disputeledger.contracts.LedgerCommand;

/** What can be asked of one item of evidence. */
public sealed interface EvidenceCommand extends LedgerCommand permits SubmitEvidence {

    /** Its id. */
    EvidenceId evidenceId();

    @Override
    default String streamId() {
        return EvidenceEvent.streamId(evidenceId());
    }
}
