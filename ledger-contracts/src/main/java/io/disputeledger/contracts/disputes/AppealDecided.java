package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.EventReference;
import io.disputeledger.contracts.Sealed;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * A reviewer decided the appeal; it was not the one who had ruled.
 *
 * @param disputeId the dispute
 * @param ruling the ruling
 * @param outcome what becomes of it
 * @param remedies what is ordered instead where it is varied, beyond what is done already; numbered
 *     after those before
 * @param reasons why
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record AppealDecided(
        DisputeId disputeId,
        EventReference ruling,
        AppealOutcome outcome,
        List<Remedy> remedies,
        Sealed reasons,
        Instant recordedAt,
        Actor actor)
        implements DisputeEvent {

    /** Copies its lists. */
    public AppealDecided {
        remedies = List.copyOf(remedies);
    }
}
