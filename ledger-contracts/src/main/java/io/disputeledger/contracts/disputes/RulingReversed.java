package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.EventReference;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * A ruling fell, and everything that rests on it.
 *
 * @param disputeId the dispute
 * @param ruling the ruling
 * @param offences the offences that it had established
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record RulingReversed(
        DisputeId disputeId,
        EventReference ruling,
        List<OffenceFound> offences,
        Instant recordedAt,
        Actor actor)
        implements DisputeEvent {

    /** Copies its lists. */
    public RulingReversed {
        offences = List.copyOf(offences);
    }
}
