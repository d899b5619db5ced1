package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.OfferId;

/**
 * The other party accepts an offer: the dispute is settled.
 *
 * <p>Refusals, in order of precedence: INVALID_STATE, OFFER_NOT_FOUND, NOT_COUNTERPARTY,
 * OFFER_EXPIRED.
 *
 * @param disputeId the dispute
 * @param offerId the offer
 */
public record AcceptOffer(DisputeId disputeId, OfferId offerId) implements DisputeCommand {}
