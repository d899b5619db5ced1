package io.disputeledger.contracts.orders;

import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.Sealed;

/**
 * An officer lets complaints of an order come at any time, where fraud is suspected.
 *
 * <p>Refusals, in order of precedence: CONFLICT_OF_INTEREST, UNKNOWN_MARKETPLACE, INVALID_STATE.
 *
 * @param orderId the order; it has been received, or there is no window to waive
 * @param reason why
 */
public record WaiveFilingWindow(OrderId orderId, Sealed reason) implements OrderCommand {}
