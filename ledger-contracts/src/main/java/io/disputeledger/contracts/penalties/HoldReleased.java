package io.disputeledger.contracts.penalties;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.EventReference;
import io.disputeledger.contracts.Points;
import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Held points were let go.
 *
 * @param accountId the seller's account
 * @param line the point line: each adds up by itself
 * @param points how many
 * @param offenceId row of the rule pack
 * @param basis the recorded event that had established the offence
 * @param cause the recorded event that took it back
 * @param disputeId the dispute it comes from; null if none
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record HoldReleased(
        AccountId accountId,
        String line,
        Points points,
        String offenceId,
        EventReference basis,
        EventReference cause,
        @Nullable DisputeId disputeId,
        Instant recordedAt,
        Actor actor)
        implements AccountEvent {}
