package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * The respondent is to do what was ordered or agreed; the deadline set with it says until when.
 *
 * @param disputeId the dispute
 * @param remedies what is to be done, or to be undone
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record ExecutionOrdered(
        DisputeId disputeId, List<OrderedRemedy> remedies, Instant recordedAt, Actor actor)
        implements DisputeEvent {

    /** Copies its lists. */
    public ExecutionOrdered {
        remedies = List.copyOf(remedies);
    }
}
