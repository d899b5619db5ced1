package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Sealed;

/**
 * An officer finds the complaint inadmissible and says why.
 *
 * <p>Refusals: INVALID_STATE.
 *
 * @param disputeId the dispute
 * @param reason why
 * @param guidance what the complainant can do about it
 */
public record RejectComplaint(DisputeId disputeId, IntakeReason reason, Sealed guidance)
        implements DisputeCommand {}
