package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Sealed;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * The respondent answered the complaint.
 *
 * @param disputeId the dispute
 * @param stance what they say to it
 * @param answer in their words
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record ComplaintAnswered(
        DisputeId disputeId, ResponseStance stance, Sealed answer, Instant recordedAt, Actor actor)
        implements DisputeEvent {}
