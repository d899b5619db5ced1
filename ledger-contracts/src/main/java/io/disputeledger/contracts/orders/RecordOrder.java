package io.disputeledger.contracts.orders;

import io.disputeledger.contracts.Money;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PartyId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A platform service reports the facts of an order. Later reports add to earlier ones or correct
 * their instants; the parties and the amount stay.
 *
 * <p>Refusals, in order of precedence: INSTANT_IN_FUTURE, ORDER_MISMATCH.
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
 */
public record RecordOrder(
        OrderId orderId,
        PartyId buyer,
        PartyId seller,
        Money amount,
        @Nullable Instant paidAt,
        @Nullable Instant shippedAt,
        @Nullable Instant receivedAt,
        @Nullable Instant completedAt)
        implements OrderCommand {}
