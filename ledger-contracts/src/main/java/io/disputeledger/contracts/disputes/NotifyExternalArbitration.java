package io.disputeledger.contracts.disputes;

import io.disputeledger.contracts.DisputeId;
import java.time.Instant;

/**
 * A party or an officer says that the dispute went to arbitration outside the platform.
 *
 * <p>Refusals, in order of precedence: INVALID_STATE, ARBITRATION_WINDOW_CLOSED, INSTANT_IN_FUTURE.
 *
 * @param disputeId the dispute
 * @param institution before whom
 * @param docket the number under which it is heard
 * @param filedAt when it was filed there (UTC)
 */
public record NotifyExternalArbitration(
        DisputeId disputeId, String institution, String docket, Instant filedAt)
        implements DisputeCommand {}
