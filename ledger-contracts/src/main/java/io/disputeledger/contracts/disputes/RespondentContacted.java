package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * An officer contacted the respondent.
 *
 * @param disputeId the dispute
 * @param channel how
 * @param outcome whether they were reached
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record RespondentContacted(
        DisputeId disputeId,
        ContactChannel channel,
        ContactOutcome outcome,
        Instant recordedAt,
        Actor actor)
        implements DisputeEvent {}
