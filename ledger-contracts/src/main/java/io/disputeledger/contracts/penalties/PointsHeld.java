package io.disputeledger.contracts.penalties;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.EventReference;
import io.disputeledger.contracts.Points;
import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Points are held pending appeal. Held points reach no threshold.
 *
 * @param accountId the seller's account
 * @param line the point line: each adds up by itself
 * @param points as the rule pack lists them
 * @param offenceId row of the rule pack
 * @param clause the rule that applied
 * @param basis the recorded event that establishes it; one penalty for seller, offence and basis
 * @param disputeId the dispute it comes from; null if none
 * @param appealWindow until when the seller may appeal
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record PointsHeld(
        AccountId accountId,
        String line,
        Points points,
        String offenceId,
        Clause clause,
        EventReference basis,
        @Nullable DisputeId disputeId,
        Deadline appealWindow,
        Instant recordedAt,
        Actor actor)
        implements AccountEvent {}
