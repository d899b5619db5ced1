package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Sealed;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * An officer found the complaint inadmissible.
 *
 * @param disputeId the dispute
 * @param reason why
 * @param guidance what the complainant can do about it
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record ComplaintRejected(
        DisputeId disputeId, IntakeReason reason, Sealed guidance, Instant recordedAt, Actor actor)
        implements DisputeEvent {}
