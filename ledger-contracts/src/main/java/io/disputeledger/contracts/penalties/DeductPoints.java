package io.disputeledger.contracts.penalties;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.EventReference;
import io.disputeledger.contracts.Points;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Deducts the points that an offence costs.
 *
 * <p>Refusals, in order of precedence: INSTANT_IN_FUTURE, UNKNOWN_MARKETPLACE, UNKNOWN_OFFENCE,
 * POINTS_NOT_IN_RULE, HOLD_REQUIRED, DUPLICATE_PENALTY.
 *
 * @param accountId the seller's account
 * @param offenceId row of the rule pack
 * @param conductAt when the offence was committed (UTC): the pack in force then applies
 * @param basis the recorded event that establishes it; one penalty for seller, offence and basis
 * @param disputeId the dispute it comes from; null if none
 * @param points as the rule pack lists them
 */
public record DeductPoints(
        AccountId accountId,
        String offenceId,
        Instant conductAt,
        EventReference basis,
        @Nullable DisputeId disputeId,
        Points points)
        implements AccountCommand {}
