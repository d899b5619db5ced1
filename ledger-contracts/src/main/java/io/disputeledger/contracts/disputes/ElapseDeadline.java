package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.DisputeId;
import java.time.Instant;

/**
 * The clock says that a limit has run out. Nothing happens when it has not, or another instant has
 * taken its place; what follows is judged as of the due instant.
 *
 * <p>Refusals: INVALID_STATE.
 *
 * @param disputeId the dispute
 * @param kind which limit
 * @param dueAt its exclusive end, as it was set (UTC)
 */
public record ElapseDeadline(DisputeId disputeId, DeadlineKind kind, Instant dueAt)
        implements DisputeCommand {}
