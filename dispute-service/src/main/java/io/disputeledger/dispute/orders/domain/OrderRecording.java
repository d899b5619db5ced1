package io.disputeledger.dispute.orders.domain;

import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.orders.OrderEvent;
import io.disputeledger.contracts.orders.OrderRecorded;
import io.disputeledger.contracts.orders.RecordOrder;

/** Later reports add facts; who traded, and for how much, does not change. */
public final class OrderRecording {

    private OrderRecording() {}

    /** Records the facts of an order. */
    public static Decision<OrderEvent> decide(
            OrderState state, RecordOrder order, Occasion occasion) {
        OrderRecorded reported =
                new OrderRecorded(
                        order.orderId(),
                        order.buyer(),
                        order.seller(),
                        order.amount(),
                        order.paidAt(),
                        order.shippedAt(),
                        order.receivedAt(),
                        order.completedAt(),
                        occasion.now(),
                        occasion.actor());
        return switch (state) {
            case OrderState.Unrecorded _ -> Decision.accepted(reported);
            case OrderState.Recorded(var known) when !sameTrade(known, reported) ->
                    Decision.refused(RefusalCode.ORDER_MISMATCH);
            case OrderState.Recorded(var known) when sameFacts(known, reported) ->
                    Decision.unchanged();
            case OrderState.Recorded _ -> Decision.accepted(reported);
        };
    }

    private static boolean sameTrade(OrderRecorded known, OrderRecorded reported) {
        return known.buyer().equals(reported.buyer())
                && known.seller().equals(reported.seller())
                && known.amount().equals(reported.amount());
    }

    private static boolean sameFacts(OrderRecorded known, OrderRecorded reported) {
        return new OrderRecorded(
                        known.orderId(),
                        known.buyer(),
                        known.seller(),
                        known.amount(),
                        known.paidAt(),
                        known.shippedAt(),
                        known.receivedAt(),
                        known.completedAt(),
                        reported.recordedAt(),
                        reported.actor())
                .equals(reported);
    }
}
