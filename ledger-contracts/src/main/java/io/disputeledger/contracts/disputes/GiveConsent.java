package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.DisputeId;
import java.util.List;

/**
 * A party consents to a mediation, or to a settlement with the remedies named. A later consent to
 * the same matter takes the place of the earlier.
 *
 * <p>Refusals, in order of precedence: INVALID_STATE, CLAIM_EXCEEDS_ORDER.
 *
 * @param disputeId the dispute
 * @param matter to what
 * @param remedies of the settlement consented to; empty for a mediation
 */
public record GiveConsent(DisputeId disputeId, ConsentMatter matter, List<Remedy> remedies)
        implements DisputeCommand {

    /** Copies its lists. */
    public GiveConsent {
        remedies = List.copyOf(remedies);
    }
}
