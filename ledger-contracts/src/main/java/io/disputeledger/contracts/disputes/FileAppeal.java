package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.EvidenceId;
import io.disputeledger.contracts.Sealed;
import java.util.List;

/**
 * The losing party challenges the ruling, once.
 *
 * <p>Refusals, in order of precedence: APPEAL_ALREADY_USED, APPEAL_WINDOW_CLOSED, INVALID_STATE,
 * NOT_LOSING_PARTY, EVIDENCE_NOT_FOUND.
 *
 * @param disputeId the dispute
 * @param grounds why
 * @param evidenceIds evidence on record on which the appeal rests
 */
public record FileAppeal(DisputeId disputeId, Sealed grounds, List<EvidenceId> evidenceIds)
        implements DisputeCommand {

    /** Copies its lists. */
    public FileAppeal {
        evidenceIds = List.copyOf(evidenceIds);
    }
}
