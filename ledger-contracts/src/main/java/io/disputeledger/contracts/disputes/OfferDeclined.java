package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.OfferId;
import io.disputeledger.contracts.PartyId;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * The other party declined an offer.
 *
 * @param disputeId the dispute
 * @param offerId the offer
 * @param party who declined
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record OfferDeclined(
        DisputeId disputeId, OfferId offerId, PartyId party, Instant recordedAt, Actor actor)
        implements DisputeEvent {}
