package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * A party says how satisfied it is with how the dispute went, once.
 *
 * <p>Refusals, in order of precedence: INVALID_STATE, DUPLICATE_FEEDBACK, FEEDBACK_WINDOW_CLOSED.
 *
 * @param disputeId the dispute
 * @param score from 1 to 5; 5 is best
 * @param text in their words; null when they leave it out
 */
public record GiveFeedback(DisputeId disputeId, int score, @Nullable Sealed text)
        implements DisputeCommand {}
