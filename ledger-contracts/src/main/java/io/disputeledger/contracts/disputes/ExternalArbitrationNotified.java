package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * A party went to arbitration outside the platform (仲裁). The dispute goes on beside it.
 *
 * @param disputeId the dispute
 * @param institution before whom, for example {@code HKIAC}
 * @param docket the number under which it is heard
 * @param filedAt when it was filed there (UTC)
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record ExternalArbitrationNotified(
        DisputeId disputeId,
        String institution,
        String docket,
        Instant filedAt,
        Instant recordedAt,
        Actor actor)
        implements DisputeEvent {}
