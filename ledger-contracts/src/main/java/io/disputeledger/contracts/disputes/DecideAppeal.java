package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Sealed;
import java.util.List;

/**
 * A reviewer decides the appeal.
 *
 * <p>Refusals, in order of precedence: CONFLICT_OF_INTEREST, INVALID_STATE, SAME_REVIEWER,
 * CLAIM_EXCEEDS_ORDER.
 *
 * @param disputeId the dispute
 * @param outcome what becomes of the ruling
 * @param remedies what is ordered instead, where it is varied; empty otherwise
 * @param reasons why
 */
public record DecideAppeal(
        DisputeId disputeId, AppealOutcome outcome, List<Remedy> remedies, Sealed reasons)
        implements DisputeCommand {

    /** Copies its lists. */
    public DecideAppeal {
        remedies = List.copyOf(remedies);
    }
}
