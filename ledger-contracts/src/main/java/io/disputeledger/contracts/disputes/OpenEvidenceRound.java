package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Sealed;
import java.util.List;

/**
 * An officer asks for more evidence.
 *
 * <p>Refusals, in order of precedence: INVALID_STATE, ROUND_LIMIT_REACHED.
 *
 * @param disputeId the dispute
 * @param asked who is asked; at least one
 * @param reason for what
 */
public record OpenEvidenceRound(DisputeId disputeId, List<Side> asked, Sealed reason)
        implements DisputeCommand {

    /** Copies its lists. */
    public OpenEvidenceRound {
        asked = List.copyOf(asked);
    }
}
