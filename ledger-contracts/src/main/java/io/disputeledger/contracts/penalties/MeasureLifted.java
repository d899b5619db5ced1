package io.disputeledger.contracts.penalties;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.EventReference;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * A measure ended before its time, or is held to have been without ground, because points on which
 * it rested were taken back.
 *
 * @param accountId the seller's account
 * @param measure what
 * @param line the point line: each adds up by itself
 * @param clause the rule by which it had followed
 * @param appliedAt when it had begun (UTC)
 * @param served whether its time was over already: then it is annulled, and history keeps it
 * @param cause the recorded event that took the points back
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record MeasureLifted(
        AccountId accountId,
        MeasureKind measure,
        String line,
        Clause clause,
        Instant appliedAt,
        boolean served,
        EventReference cause,
        Instant recordedAt,
        Actor actor)
        implements AccountEvent {}
