package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.SlaTarget;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * The platform should act within some time. It is set again when the calendar that it needs
 * arrives.
 *
 * @param disputeId the dispute
 * @param kind which limit; one that decides nothing
 * @param target until when, or which calendar is missing
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("2")
public record SlaTargetSet(
        DisputeId disputeId, DeadlineKind kind, SlaTarget target, Instant recordedAt, Actor actor)
        implements DisputeEvent {}
