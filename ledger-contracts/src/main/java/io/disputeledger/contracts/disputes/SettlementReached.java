package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.OfferId;
import io.disputeledger.contracts.Sealed;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The parties agreed: one accepted the offer of the other, or both consented to the same remedies.
 *
 * @param disputeId the dispute
 * @param offerId the offer that was accepted; null when both consented
 * @param remedies what the respondent is to do; none when nothing is
 * @param terms what else was agreed; null when nothing was
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record SettlementReached(
        DisputeId disputeId,
        @Nullable OfferId offerId,
        List<Remedy> remedies,
        @Nullable Sealed terms,
        Instant recordedAt,
        Actor actor)
        implements DisputeEvent {

    /** Copies its lists. */
    public SettlementReached {
        remedies = List.copyOf(remedies);
    }
}
