package io.disputeledger.contracts.penalties;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.EventReference;
import io.disputeledger.contracts.Points;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Holds the points that an offence costs until the appeal window has passed.
 *
 * <p>Refusals, in order of precedence: INSTANT_IN_FUTURE, UNKNOWN_MARKETPLACE, UNKNOWN_OFFENCE,
 * POINTS_NOT_IN_RULE, NOT_PROVISIONAL, DUPLICATE_PENALTY.
 *
 * @param accountId the seller's account
 * @param offenceId row of the rule pack
 * @param conductAt when the offence was committed (UTC): the pack in force then applies
 * @param basis the recorded event that establishes it; one penalty for seller, offence and basis
 * @param disputeId the dispute it comes from; null if none
 * @param points as the rule pack lists them
 */
public record HoldPoints(
        AccountId accountId,
        String offenceId,
        Instant conductAt,
        EventReference basis,
        @Nullable DisputeId disputeId,
        Points points)
        implements AccountCommand {}
