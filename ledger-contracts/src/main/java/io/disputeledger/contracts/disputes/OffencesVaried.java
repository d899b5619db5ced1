package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.EventReference;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * A ruling stands, but establishes other offences than it did. Those in neither list stand.
 *
 * @param disputeId the dispute
 * @param ruling the ruling
 * @param fallen offences that it had established and establishes no more; what was charged for them
 *     falls with them
 * @param found offences that are established instead, by this event
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record OffencesVaried(
        DisputeId disputeId,
        EventReference ruling,
        List<OffenceFound> fallen,
        List<OffenceFound> found,
        Instant recordedAt,
        Actor actor)
        implements DisputeEvent {

    /** Copies its lists. */
    public OffencesVaried {
        fallen = List.copyOf(fallen);
        found = List.copyOf(found);
    }
}
