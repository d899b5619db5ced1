package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * The dispute is over; its order can be disputed again.
 *
 * @param disputeId the dispute
 * @param reason why
 * @param effectiveAt when it took effect (UTC): the due instant where time ran out
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record DisputeClosed(
        DisputeId disputeId,
        CloseReason reason,
        Instant effectiveAt,
        Instant recordedAt,
        Actor actor)
        implements DisputeEvent {}
