package io.disputeledger.contracts.orders;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Money;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PartyId;
import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The facts of an order, as last reported.
 *
 * @param orderId the order
 * @param buyer who bought
 * @param seller who sold
 * @param amount what it was worth
 * @param paidAt when it was paid (UTC); null if not
 * @param shippedAt when it was shipped (UTC); null if not
 * @param receivedAt when receipt was confirmed (UTC); null if not; the filing window counts from it
 * @param completedAt when the transaction was completed (UTC); null if not; retention counts from
 *     it
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record OrderRecorded(
        OrderId orderId,
        PartyId buyer,
        PartyId seller,
        Money amount,
        @Nullable Instant paidAt,
        @Nullable Instant shippedAt,
        @Nullable Instant receivedAt,
        @Nullable Instant completedAt,
        Instant recordedAt,
        Actor actor)
        implements OrderEvent {}
