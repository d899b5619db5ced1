package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Sealed;

/**
 * The complainant withdraws, before any ruling.
 *
 * <p>Refusals, in order of precedence: ALREADY_RULED, INVALID_STATE.
 *
 * @param disputeId the dispute
 * @param reason why
 */
public record WithdrawComplaint(DisputeId disputeId, Sealed reason) implements DisputeCommand {}
