package io.disputeledger.dispute.orders;

import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.orders.ExtendFilingWindow;
import io.disputeledger.contracts.orders.OrderEvent;
import io.disputeledger.contracts.orders.RecordOrder;
import io.disputeledger.contracts.orders.WaiveFilingWindow;
import io.disputeledger.dispute.orders.domain.FilingWindowRelief;
import io.disputeledger.dispute.orders.domain.OrderRecording;
import io.disputeledger.dispute.orders.domain.OrderState;
import io.disputeledger.kit.commands.Decided;
import io.disputeledger.kit.commands.DecidingAggregate;
import io.disputeledger.kit.commands.StreamAggregate;
import io.disputeledger.rules.RulePacks;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;

/** Axon's handle on one order. */
@Revision("2")
@StreamAggregate(type = "Order")
class OrderAggregate extends DecidingAggregate<OrderState, OrderEvent> {

    OrderAggregate() {
        super(new OrderState.Unrecorded());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decided handle(RecordOrder command, Occasion occasion) {
        return carryOut(command, OrderRecording.decide(state(), command, occasion));
    }

    @CommandHandler
    Decided handle(ExtendFilingWindow command, Occasion occasion, RulePacks packs) {
        return carryOut(command, FilingWindowRelief.decide(state(), command, occasion, packs));
    }

    @CommandHandler
    Decided handle(WaiveFilingWindow command, Occasion occasion, RulePacks packs) {
        return carryOut(command, FilingWindowRelief.decide(state(), command, occasion, packs));
    }

    @EventSourcingHandler
    void on(OrderEvent event) {
        takeIn(event, OrderState::evolve);
    }
}
