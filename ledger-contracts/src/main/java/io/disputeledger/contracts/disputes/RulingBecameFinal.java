package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.EventReference;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * A ruling cannot be appealed any more.
 *
 * @param disputeId the dispute
 * @param ruling the ruling
 * @param effectiveAt when it took effect (UTC): the due instant where time ran out
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record RulingBecameFinal(
        DisputeId disputeId,
        EventReference ruling,
        Instant effectiveAt,
        Instant recordedAt,
        Actor actor)
        implements DisputeEvent {}
