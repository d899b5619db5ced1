package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Sealed;
import io.disputeledger.contracts.Sha256;
import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * What was ordered or agreed was done.
 *
 * @param disputeId the dispute
 * @param remedyNumber which remedy
 * @param proof how that is known
 * @param document digest of the document that proves it; null when there is none
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record ExecutionConfirmed(
        DisputeId disputeId,
        int remedyNumber,
        Sealed proof,
        @Nullable Sha256 document,
        Instant recordedAt,
        Actor actor)
        implements DisputeEvent {}
