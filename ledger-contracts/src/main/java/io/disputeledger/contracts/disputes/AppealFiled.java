package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.EventReference;
import io.disputeledger.contracts.EvidenceId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.Sealed;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * The losing party challenged the ruling (申诉), for the only time.
 *
 * @param disputeId the dispute
 * @param ruling the ruling
 * @param appellant who appeals
 * @param grounds why
 * @param evidenceIds evidence on record on which the appeal rests
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record AppealFiled(
        DisputeId disputeId,
        EventReference ruling,
        PartyId appellant,
        Sealed grounds,
        List<EvidenceId> evidenceIds,
        Instant recordedAt,
        Actor actor)
        implements DisputeEvent {

    /** Copies its lists. */
    public AppealFiled {
        evidenceIds = List.copyOf(evidenceIds);
    }
}
