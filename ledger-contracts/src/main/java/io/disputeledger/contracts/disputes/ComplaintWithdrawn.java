package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Sealed;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * The complainant withdrew; the dispute is closed.
 *
 * @param disputeId the dispute
 * @param reason why
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record ComplaintWithdrawn(
        DisputeId disputeId, Sealed reason, Instant recordedAt, Actor actor)
        implements DisputeEvent {}
