package io.disputeledger.contracts.orders;

import io.disputeledger.contracts.LedgerCommand;
import io.disputeledger.contracts.OrderId;

/** What can be asked of one order. */
public sealed interface OrderCommand extends LedgerCommand
        permits RecordOrder, ExtendFilingWindow, WaiveFilingWindow {

    /** Its id. */
    OrderId orderId();

    @Override
    default String streamId() {
        return OrderEvent.streamId(orderId());
    }
}
