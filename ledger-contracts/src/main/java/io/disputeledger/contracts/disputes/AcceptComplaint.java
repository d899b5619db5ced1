package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.DisputeId;

/**
 * An officer takes the complaint on (受理): the dispute is formally open.
 *
 * <p>Refusals: INVALID_STATE.
 *
 * @param disputeId the dispute
 */
public record AcceptComplaint(DisputeId disputeId) implements DisputeCommand {}
