package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Sealed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party or the mediator records the settlement to which both parties consented.
 *
 * <p>Refusals, in order of precedence: INVALID_STATE, CONSENT_MISSING.
 *
 * @param disputeId the dispute
 * @param remedies exactly those that both consented to
 * @param terms what else was agreed; null when nothing was
 */
public record RecordSettlement(DisputeId disputeId, List<Remedy> remedies, @Nullable Sealed terms)
        implements DisputeCommand {

    /** Copies its lists. */
    public RecordSettlement {
        remedies = List.copyOf(remedies);
    }
}
