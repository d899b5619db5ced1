package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.OfferId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.Sealed;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A party offered a settlement. It takes the place of an earlier offer of the same party that is
 * still open.
 *
 * @param disputeId the dispute
 * @param offerId the offer
 * @param party who offers
 * @param remedies what the respondent is to do; none when nothing is
 * @param terms what else belongs to it; null when nothing does
 * @param expiresAt exclusive end of the time to accept it (UTC)
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record OfferMade(
        DisputeId disputeId,
        OfferId offerId,
        PartyId party,
        List<Remedy> remedies,
        @Nullable Sealed terms,
        Instant expiresAt,
        Instant recordedAt,
        Actor actor)
        implements DisputeEvent {

    /** Copies its lists. */
    public OfferMade {
        remedies = List.copyOf(remedies);
    }
}
