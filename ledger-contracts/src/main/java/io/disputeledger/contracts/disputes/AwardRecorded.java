package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Sha256;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * An arbitral award became known.
 *
 * @param disputeId the dispute
 * @param docket the number under which it was heard
 * @param award digest of the award
 * @param remedies what it orders; whoever it binds carries it out outside the ledger
 * @param supersedesRuling whether it takes the place of the ruling
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record AwardRecorded(
        DisputeId disputeId,
        String docket,
        Sha256 award,
        List<Remedy> remedies,
        boolean supersedesRuling,
        Instant recordedAt,
        Actor actor)
        implements DisputeEvent {

    /** Copies its lists. */
    public AwardRecorded {
        remedies = List.copyOf(remedies);
    }
}
