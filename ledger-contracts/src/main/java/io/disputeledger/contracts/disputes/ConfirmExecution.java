package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Sealed;
import io.disputeledger.contracts.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A party or an officer confirms, with proof, that a remedy is done. It may be done before it is
 * due.
 *
 * <p>Refusals, in order of precedence: INVALID_STATE, REMEDY_NOT_FOUND.
 *
 * @param disputeId the dispute
 * @param remedyNumber which remedy
 * @param proof how that is known
 * @param document digest of the document that proves it; null when there is none
 */
public record ConfirmExecution(
        DisputeId disputeId, int remedyNumber, Sealed proof, @Nullable Sha256 document)
        implements DisputeCommand {}
