package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.DisputeId;

/**
 * An officer records that the respondent was contacted; the first round of evidence opens.
 *
 * <p>Refusals: INVALID_STATE.
 *
 * @param disputeId the dispute
 * @param channel how
 * @param outcome whether they were reached
 */
public record RecordRespondentContact(
        DisputeId disputeId, ContactChannel channel, ContactOutcome outcome)
        implements DisputeCommand {}
