package io.disputeledger.dispute.orders;

import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.orders.OrderEvent;
import io.disputeledger.contracts.orders.OrderRecorded;
import io.disputeledger.dispute.orders.domain.OrderState;
import io.disputeledger.kit.commands.NotFound;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** The facts of orders, for decisions about disputes. */
@Component
public class RecordedOrders {

    private final EventStore events;

    RecordedOrders(EventStore events) {
        this.events = events;
    }

    /**
     * The facts of an order as last reported.
     *
     * @throws NotFound when it was never recorded
     */
    public OrderRecorded get(OrderId order) {
        OrderState state =
                events.readEvents(OrderEvent.streamId(order))
                        .asStream()
                        .map(message -> (OrderEvent) message.getPayload())
                        .reduce(
                                (OrderState) new OrderState.Unrecorded(),
                                OrderState::evolve,
                                (_, last) -> last);
        return switch (state) {
            case OrderState.Recorded(var facts) -> facts;
            case OrderState.Unrecorded _ -> throw new NotFound("order", order);
        };
    }
}
