package io.disputeledger.dispute.rulepacks;

import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.rulepacks.CalendarEvent;
import io.disputeledger.contracts.rulepacks.PublishCalendar;
import io.disputeledger.dispute.rulepacks.domain.CalendarPublication;
import io.disputeledger.dispute.rulepacks.domain.CalendarState;
import io.disputeledger.kit.commands.Decided;
import io.disputeledger.kit.commands.DecidingAggregate;
import io.disputeledger.kit.commands.StreamAggregate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;

/** Axon's handle on one business calendar. */
@Revision("1")
@StreamAggregate(type = "Calendar")
class CalendarAggregate extends DecidingAggregate<CalendarState, CalendarEvent> {

    CalendarAggregate() {
        super(new CalendarState.Shipped());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Decided handle(PublishCalendar command, Occasion occasion, ShippedRules shipped) {
        return carryOut(
                command,
                CalendarPublication.decide(
                        state(),
                        command,
                        occasion,
                        shipped.calendar(command.calendar().calendar())));
    }

    @EventSourcingHandler
    void on(CalendarEvent event) {
        takeIn(event, CalendarState::evolve);
    }
}
