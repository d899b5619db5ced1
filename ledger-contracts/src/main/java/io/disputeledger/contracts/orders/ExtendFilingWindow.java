package io.disputeledger.contracts.orders;

import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.Sealed;
import java.time.Instant;

/**
 * An officer gives more time to complain of an order where fraud is suspected, be the filing window
 * closed or not.
 *
 * <p>Refusals, in order of precedence: CONFLICT_OF_INTEREST, UNKNOWN_MARKETPLACE, INVALID_STATE,
 * DEADLINE_SHORTENING, INSTANT_IN_PAST.
 *
 * @param orderId the order; it has been received, or there is no window to extend
 * @param dueAt exclusive end of the window from now on (UTC)
 * @param reason why
 */
public record ExtendFilingWindow(OrderId orderId, Instant dueAt, Sealed reason)
        implements OrderCommand {}
