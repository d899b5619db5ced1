package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.Sealed;
import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A party said how satisfied it is (满意度反馈).
 *
 * @param disputeId the dispute
 * @param party who
 * @param score from 1 to 5; 5 is best
 * @param text in their words; null when they left it out
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record FeedbackGiven(
        DisputeId disputeId,
        PartyId party,
        int score,
        @Nullable Sealed text,
        Instant recordedAt,
        Actor actor)
        implements DisputeEvent {}
