package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.DisputeId;

/**
 * A mediator begins to help the parties, who have both consented.
 *
 * <p>Refusals, in order of precedence: CONFLICT_OF_INTEREST, INVALID_STATE, CONSENT_MISSING.
 *
 * @param disputeId the dispute
 */
public record StartMediation(DisputeId disputeId) implements DisputeCommand {}
