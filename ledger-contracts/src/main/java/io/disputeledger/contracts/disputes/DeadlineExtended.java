package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Sealed;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * An officer gave more time. A limit is never shortened.
 *
 * @param disputeId the dispute
 * @param kind which limit
 * @param deadline until when it runs now
 * @param reason why
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record DeadlineExtended(
        DisputeId disputeId,
        DeadlineKind kind,
        Deadline deadline,
        Sealed reason,
        Instant recordedAt,
        Actor actor)
        implements DisputeEvent {}
