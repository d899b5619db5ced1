package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * A mediation ended.
 *
 * @param disputeId the dispute
 * @param outcome how
 * @param effectiveAt when it took effect (UTC): the due instant where time ran out
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record MediationEnded(
        DisputeId disputeId,
        MediationOutcome outcome,
        Instant effectiveAt,
        Instant recordedAt,
        Actor actor)
        implements DisputeEvent {}
