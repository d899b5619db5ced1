package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.DisputeId;

/**
 * The mediator finds that the parties will not agree.
 *
 * <p>Refusals, in order of precedence: CONFLICT_OF_INTEREST, INVALID_STATE.
 *
 * @param disputeId the dispute
 */
public record EndMediation(DisputeId disputeId) implements DisputeCommand {}
