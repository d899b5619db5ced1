package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * An officer took the complaint on (受理).
 *
 * @param disputeId the dispute
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record ComplaintAccepted(DisputeId disputeId, Instant recordedAt, Actor actor)
        implements DisputeEvent {}
