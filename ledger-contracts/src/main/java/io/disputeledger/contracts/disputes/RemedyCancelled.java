package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * A remedy that was not executed need not be executed any more.
 *
 * @param disputeId the dispute
 * @param remedyNumber which
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record RemedyCancelled(
        DisputeId disputeId, int remedyNumber, Instant recordedAt, Actor actor)
        implements DisputeEvent {}
