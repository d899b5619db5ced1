package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.OfferId;
import io.disputeledger.contracts.Sealed;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party offers a settlement, which the other may accept until it expires.
 *
 * <p>Refusals, in order of precedence: INVALID_STATE, DUPLICATE_OFFER, OFFER_EXPIRED,
 * CLAIM_EXCEEDS_ORDER.
 *
 * @param disputeId the dispute
 * @param offerId the offer
 * @param remedies what the respondent is to do; none when nothing is
 * @param terms what else belongs to it; null when nothing does
 * @param expiresAt exclusive end of the time to accept it (UTC)
 */
public record MakeOffer(
        DisputeId disputeId,
        OfferId offerId,
        List<Remedy> remedies,
        @Nullable Sealed terms,
        Instant expiresAt)
        implements DisputeCommand {

    /** Copies its lists. */
    public MakeOffer {
        remedies = List.copyOf(remedies);
    }
}
