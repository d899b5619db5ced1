package io.disputeledger.contracts.orders;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.Sealed;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * An officer let complaints of an order come at any time. There is no window from now on.
 *
 * @param orderId the order
 * @param window until when it ran before, by the clause that set it
 * @param reason why
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record FilingWindowWaived(
        OrderId orderId, Deadline window, Sealed reason, Instant recordedAt, Actor actor)
        implements OrderEvent {}
