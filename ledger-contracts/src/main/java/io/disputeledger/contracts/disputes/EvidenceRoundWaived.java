package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.PartyId;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * A party has nothing more to submit in this round.
 *
 * @param disputeId the dispute
 * @param round its number, from 1
 * @param party who waived
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record EvidenceRoundWaived(
        DisputeId disputeId, int round, PartyId party, Instant recordedAt, Actor actor)
        implements DisputeEvent {}
