package io.disputeledger.dispute.orders.domain;

import io.disputeledger.contracts.orders.OrderEvent;
import io.disputeledger.contracts.orders.OrderRecorded;

/** What is known of an order. */
public sealed interface OrderState {

    /** Nothing yet. */
    record Unrecorded() implements OrderState {}

    /** The facts as last reported. */
    record Recorded(OrderRecorded facts) implements OrderState {}

    /** Takes an event in. */
    static OrderState evolve(OrderState state, OrderEvent event) {
        return switch (event) {
            case OrderRecorded recorded -> new Recorded(recorded);
        };
    }
}
