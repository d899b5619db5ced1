package io.disputeledger.dispute.orders;

import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.orders.OrderEvent;
import io.disputeledger.contracts.orders.OrderRecorded;
import io.disputeledger.dispute.orders.domain.OrderState;
import io.disputeledger.kit.commands.NotFound;
import io.disputeledger.kit.commands.StreamStates;
import org.springframework.stereotype.Component;

/** The facts of orders, for decisions about disputes. */
@Component
public class RecordedOrders {

    private final StreamStates streams;

    RecordedOrders(StreamStates streams) {
        this.streams = streams;
    }

    /**
     * The facts of an order as last reported.
     *
     * @throws NotFound when it was never recorded
     */
    public OrderRecorded get(OrderId order) {
        return known(order).facts();
    }

    /**
     * An order as last reported, with what an officer has decided about its filing window.
     *
     * @throws NotFound when it was never recorded
     */
    public OrderState.Known known(OrderId order) {
        OrderState state =
                streams.of(
                                OrderEvent.streamId(order),
                                new OrderState.Unrecorded(),
                                OrderEvent.class,
                                OrderState::evolve)
                        .<OrderState>map(StreamStates.Current::state)
                        .orElseGet(OrderState.Unrecorded::new);
        return switch (state) {
            case OrderState.Known known -> known;
            case OrderState.Unrecorded _ -> throw new NotFound("order", order);
        };
    }
}
