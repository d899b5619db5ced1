package io.disputeledger.contracts.penalties;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.EventReference;
import io.disputeledger.contracts.Points;
import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Points were deducted.
 *
 * @param accountId the seller's account
 * @param line the point line: each adds up by itself
 * @param points as the rule pack lists them
 * @param offenceId row of the rule pack
 * @param clause the rule that applied
 * @param basis the recorded event that establishes it; one penalty for seller, offence and basis
 * @param disputeId the dispute it comes from; null if none
 * @param activeUntil exclusive end of their validity (UTC); null if they never expire
 * @param carriedFrom a line total from which the end of validity does not clear them; null if it
 *     always does
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record PointsDeducted(
        AccountId accountId,
        String line,
        Points points,
        String offenceId,
        Clause clause,
        EventReference basis,
        @Nullable DisputeId disputeId,
        @Nullable Instant activeUntil,
        @Nullable Points carriedFrom,
        Instant recordedAt,
        Actor actor)
        implements AccountEvent {}
