package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.DisputeId;

/**
 * Makes an officer responsible for the dispute.
 *
 * <p>Refusals, in order of precedence: INVALID_STATE, CONFLICT_OF_INTEREST.
 *
 * @param disputeId the dispute
 * @param officer the id of the officer
 */
public record AssignOfficer(DisputeId disputeId, String officer) implements DisputeCommand {}
