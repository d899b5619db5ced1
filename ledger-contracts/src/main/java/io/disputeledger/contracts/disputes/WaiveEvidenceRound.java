package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.DisputeId;

/**
 * The acting party has nothing more to submit in this round. When both have waived, the round
 * closes.
 *
 * <p>Refusals: INVALID_STATE.
 *
 * @param disputeId the dispute
 */
public record WaiveEvidenceRound(DisputeId disputeId) implements DisputeCommand {}
