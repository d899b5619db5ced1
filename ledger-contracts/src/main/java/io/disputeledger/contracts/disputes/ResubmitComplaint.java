package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Money;
import io.disputeledger.contracts.Sealed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The complainant files again what was rejected at intake.
 *
 * <p>Refusals, in order of precedence: RESUBMISSION_WINDOW_CLOSED, INVALID_STATE,
 * CLAIM_EXCEEDS_ORDER.
 *
 * @param disputeId the dispute
 * @param claim the amount asked; null leaves it
 * @param remedies what is asked for; none leaves it
 * @param facts what happened, in the complainant's words
 */
public record ResubmitComplaint(
        DisputeId disputeId, @Nullable Money claim, List<RemedyKind> remedies, Sealed facts)
        implements DisputeCommand {

    /** Copies its lists. */
    public ResubmitComplaint {
        remedies = List.copyOf(remedies);
    }
}
