package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.DisputeId;

/**
 * A calendar was published that may tell until when the platform should act. Targets that it still
 * does not tell stay as they are.
 *
 * <p>Refusals: INVALID_STATE.
 *
 * @param disputeId the dispute
 */
public record ResolveSlaTargets(DisputeId disputeId) implements DisputeCommand {}
