package io.disputeledger.contracts.orders;

import io.disputeledger.contracts.LedgerEvent;
import io.disputeledger.contracts.OrderId;

/** What happens to one order. */
public sealed interface OrderEvent extends LedgerEvent
        permits OrderRecorded, FilingWindowExtended, FilingWindowWaived {

    /** Its id. */
    OrderId orderId();

    @Override
    default String streamId() {
        return streamId(orderId());
    }

    /** The stream of one order. */
    static String streamId(OrderId id) {
        return "order:" + id;
    }
}
