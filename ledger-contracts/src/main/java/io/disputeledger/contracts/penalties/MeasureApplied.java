package io.disputeledger.contracts.penalties;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Clause;
import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A measure began.
 *
 * @param accountId the seller's account
 * @param measure what
 * @param line the point line: each adds up by itself
 * @param clause the rule that applied
 * @param startsAt first instant (UTC)
 * @param endsAt exclusive end (UTC); null until it is lifted
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record MeasureApplied(
        AccountId accountId,
        MeasureKind measure,
        String line,
        Clause clause,
        Instant startsAt,
        @Nullable Instant endsAt,
        Instant recordedAt,
        Actor actor)
        implements AccountEvent {}
