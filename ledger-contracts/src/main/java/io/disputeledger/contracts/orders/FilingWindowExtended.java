package io.disputeledger.contracts.orders;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.Sealed;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * An officer gave more time to complain of an order. The window is never shortened: where a later
 * receipt leads to a later end by the rules, that end counts.
 *
 * @param orderId the order
 * @param window until when it runs now, by the clause that set it
 * @param reason why
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record FilingWindowExtended(
        OrderId orderId, Deadline window, Sealed reason, Instant recordedAt, Actor actor)
        implements OrderEvent {}
