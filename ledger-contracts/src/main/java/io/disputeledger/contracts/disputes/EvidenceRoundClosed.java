package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.PartyId;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * A round of evidence closed; the dispute is under review.
 *
 * @param disputeId the dispute
 * @param round its number, from 1
 * @param closing why
 * @param defaulted who was asked and neither submitted, nor answered, nor waived
 * @param effectiveAt when it took effect (UTC): the due instant where time ran out
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record EvidenceRoundClosed(
        DisputeId disputeId,
        int round,
        RoundClosing closing,
        List<PartyId> defaulted,
        Instant effectiveAt,
        Instant recordedAt,
        Actor actor)
        implements DisputeEvent {

    /** Copies its lists. */
    public EvidenceRoundClosed {
        defaulted = List.copyOf(defaulted);
    }
}
