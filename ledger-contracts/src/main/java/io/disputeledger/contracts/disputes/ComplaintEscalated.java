package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * A dispute came from negotiation to the platform: the complaint counts as filed.
 *
 * @param disputeId the dispute
 * @param escalation how
 * @param effectiveAt when it took effect (UTC): the due instant where time ran out
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record ComplaintEscalated(
        DisputeId disputeId,
        Escalation escalation,
        Instant effectiveAt,
        Instant recordedAt,
        Actor actor)
        implements DisputeEvent {}
