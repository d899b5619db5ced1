package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Sha256;
import java.util.List;

/**
 * A party or an officer records an arbitral award.
 *
 * <p>Refusals, in order of precedence: INVALID_STATE, ARBITRATION_NOT_NOTIFIED.
 *
 * @param disputeId the dispute
 * @param docket the number under which it was heard
 * @param award digest of the award
 * @param remedies what it orders
 * @param supersedesRuling whether it takes the place of the ruling
 */
public record RecordAward(
        DisputeId disputeId,
        String docket,
        Sha256 award,
        List<Remedy> remedies,
        boolean supersedesRuling)
        implements DisputeCommand {

    /** Copies its lists. */
    public RecordAward {
        remedies = List.copyOf(remedies);
    }
}
