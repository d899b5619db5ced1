package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.DisputeId;

/**
 * The complainant brings a negotiation before the platform.
 *
 * <p>Refusals, in order of precedence: INVALID_STATE, ESCALATION_TOO_EARLY.
 *
 * @param disputeId the dispute
 */
public record EscalateToPlatform(DisputeId disputeId) implements DisputeCommand {}
