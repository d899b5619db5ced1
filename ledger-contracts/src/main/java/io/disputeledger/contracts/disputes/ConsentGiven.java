package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.PartyId;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * A party consented.
 *
 * @param disputeId the dispute
 * @param party who consented
 * @param matter to what
 * @param remedies of the settlement consented to; empty for a mediation
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record ConsentGiven(
        DisputeId disputeId,
        PartyId party,
        ConsentMatter matter,
        List<Remedy> remedies,
        Instant recordedAt,
        Actor actor)
        implements DisputeEvent {

    /** Copies its lists. */
    public ConsentGiven {
        remedies = List.copyOf(remedies);
    }
}
