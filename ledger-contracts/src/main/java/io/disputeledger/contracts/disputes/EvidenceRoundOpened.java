package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * A round of evidence opened. The deadline set with it says until when.
 *
 * @param disputeId the dispute
 * @param round its number, from 1
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record EvidenceRoundOpened(DisputeId disputeId, int round, Instant recordedAt, Actor actor)
        implements DisputeEvent {}
