package io.disputeledger.contracts.evidence;

import io.disputeledger.contracts.EvidenceId;
import io.disputeledger.contracts.LedgerEvent;

/** What happens to one item of evidence. */
public sealed interface EvidenceEvent extends LedgerEvent permits EvidenceSubmitted {

    /** Its id. */
    EvidenceId evidenceId();

    @Override
    default String streamId() {
        return streamId(evidenceId());
    }

    /** The stream of one item of evidence. */
    static String streamId(EvidenceId id) {
        return "evidence:" + id;
    }
}
