package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Money;
import io.disputeledger.contracts.Sealed;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * The complainant filed again what was rejected at intake. The first filing instant stays.
 *
 * @param disputeId the dispute
 * @param claim the amount asked now
 * @param remedies what is asked for now
 * @param facts what happened, in the complainant's words
 * @param filedAt when it was first filed (UTC)
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record ComplaintResubmitted(
        DisputeId disputeId,
        Money claim,
        List<RemedyKind> remedies,
        Sealed facts,
        Instant filedAt,
        Instant recordedAt,
        Actor actor)
        implements DisputeEvent {

    /** Copies its lists. */
    public ComplaintResubmitted {
        remedies = List.copyOf(remedies);
    }
}
