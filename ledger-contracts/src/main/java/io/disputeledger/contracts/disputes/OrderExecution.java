package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.DisputeId;

/**
 * Orders the respondent to do what the final ruling leaves to be done.
 *
 * <p>Refusals, in order of precedence: REMEDY_NOT_DUE, INVALID_STATE.
 *
 * @param disputeId the dispute
 */
public record OrderExecution(DisputeId disputeId) implements DisputeCommand {}
