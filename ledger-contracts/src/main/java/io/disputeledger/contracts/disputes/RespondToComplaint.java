package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Sealed;

/**
 * The respondent answers the complaint.
 *
 * <p>Refusals: INVALID_STATE.
 *
 * @param disputeId the dispute
 * @param stance what they say to it
 * @param answer in their words
 */
public record RespondToComplaint(DisputeId disputeId, ResponseStance stance, Sealed answer)
        implements DisputeCommand {}
