package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An officer forces a respondent who has not complied.
 *
 * <p>Refusals, in order of precedence: REMEDY_NOT_DUE, INVALID_STATE, REMEDY_NOT_FOUND,
 * DEPOSIT_INSUFFICIENT.
 *
 * @param disputeId the dispute
 * @param measure how
 * @param amount how much is taken from the deposit; null for other measures
 * @param depositBalance the deposit as it stands; null for other measures
 * @param satisfied numbers of the remedies that it satisfies
 */
public record ApplyForcedMeasure(
        DisputeId disputeId,
        ForcedMeasure measure,
        @Nullable Money amount,
        @Nullable Money depositBalance,
        List<Integer> satisfied)
        implements DisputeCommand {

    /** Copies its lists. */
    public ApplyForcedMeasure {
        satisfied = List.copyOf(satisfied);
    }
}
