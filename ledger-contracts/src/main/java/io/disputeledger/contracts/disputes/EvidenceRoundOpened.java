package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.Sealed;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A round of evidence opened. The deadline set with it says until when.
 *
 * @param disputeId the dispute
 * @param round its number, from 1
 * @param asked who is asked for evidence: silence counts against them
 * @param reason for what; null where the contact opened it
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record EvidenceRoundOpened(
        DisputeId disputeId,
        int round,
        List<PartyId> asked,
        @Nullable Sealed reason,
        Instant recordedAt,
        Actor actor)
        implements DisputeEvent {

    /** Copies its lists. */
    public EvidenceRoundOpened {
        asked = List.copyOf(asked);
    }
}
