package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * A remedy that was executed is to be undone.
 *
 * @param disputeId the dispute
 * @param remedyNumber which
 * @param remedy what is to be undone
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record RemedyReversalOrdered(
        DisputeId disputeId, int remedyNumber, Remedy remedy, Instant recordedAt, Actor actor)
        implements DisputeEvent {}
