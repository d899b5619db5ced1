package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * A mediator began to help the parties to agree (调解); both had consented.
 *
 * @param disputeId the dispute
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record MediationStarted(DisputeId disputeId, Instant recordedAt, Actor actor)
        implements DisputeEvent {}
