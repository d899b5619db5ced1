package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * An officer was made responsible for the dispute.
 *
 * @param disputeId the dispute
 * @param officer the id of the officer
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record OfficerAssigned(DisputeId disputeId, String officer, Instant recordedAt, Actor actor)
        implements DisputeEvent {}
