package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.Sealed;
import java.time.Instant;

/**
 * An officer gives more time.
 *
 * <p>Refusals, in order of precedence: INVALID_STATE, DEADLINE_SHORTENING.
 *
 * @param disputeId the dispute
 * @param kind which limit; one that decides something
 * @param dueAt its exclusive end from now on (UTC)
 * @param reason why
 */
public record ExtendDeadline(DisputeId disputeId, DeadlineKind kind, Instant dueAt, Sealed reason)
        implements DisputeCommand {}
