package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.DisputeId;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * A time limit was resolved. Changing it takes another event and never shortens it.
 *
 * @param disputeId the dispute
 * @param kind which limit
 * @param deadline until when, by which clause, zone and calendar
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record DeadlineSet(
        DisputeId disputeId, DeadlineKind kind, Deadline deadline, Instant recordedAt, Actor actor)
        implements DisputeEvent {}
