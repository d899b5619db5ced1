package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * The time to comply ran out: the platform may force what is left.
 *
 * @param disputeId the dispute
 * @param remedies what is not done
 * @param effectiveAt when it took effect (UTC): the due instant where time ran out
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record EnforcementOpened(
        DisputeId disputeId,
        List<OrderedRemedy> remedies,
        Instant effectiveAt,
        Instant recordedAt,
        Actor actor)
        implements DisputeEvent {

    /** Copies its lists. */
    public EnforcementOpened {
        remedies = List.copyOf(remedies);
    }
}
