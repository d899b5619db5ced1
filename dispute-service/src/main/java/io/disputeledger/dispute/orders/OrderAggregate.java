package io.disputeledger.dispute.orders;

import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.orders.OrderEvent;
import io.disputeledger.contracts.orders.RecordOrder;
import io.disputeledger.dispute.orders.domain.OrderRecording;
import io.disputeledger.dispute.orders.domain.OrderState;
import io.disputeledger.kit.commands.Decided;
import io.disputeledger.kit.commands.DecidingAggregate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Axon's handle on one order. */
@Aggregate(type = "Order")
class OrderAggregate extends DecidingAggregate<OrderEvent> {

    private OrderState state = new OrderState.Unrecorded();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decided handle(RecordOrder command, Occasion occasion) {
        return carryOut(command, OrderRecording.decide(state, command, occasion));
    }

    @EventSourcingHandler
    void on(OrderEvent event) {
        belongsTo(event);
        state = OrderState.evolve(state, event);
    }
}
