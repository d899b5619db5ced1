package io.disputeledger.contracts.penalties;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.Points;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * The active points of a line reached a rung of its ladder.
 *
 * @param accountId the seller's account
 * @param line the point line: each adds up by itself
 * @param threshold the highest rung newly reached
 * @param active active points of the line afterwards
 * @param clause the rule that applied
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record ThresholdCrossed(
        AccountId accountId,
        String line,
        Points threshold,
        Points active,
        Clause clause,
        Instant recordedAt,
        Actor actor)
        implements AccountEvent {}
