package io.disputeledger.kit.commands;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.LedgerEvent;
import java.time.Instant;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.serialization.Revision;

/** The smallest aggregate: it counts its events. */
@Revision("2")
@StreamAggregate(type = "Counter")
class Counter extends DecidingAggregate<Counter.Count, Counter.Counted> {

    static final String ID = "counter:1";

    record Count(int events) {}

    @Revision("1")
    record Counted(String streamId) implements LedgerEvent {
        @Override
        public Instant recordedAt() {
            return Instant.EPOCH;
        }

        @Override
        public Actor actor() {
            return Actor.service("counter");
        }
    }

    Counter() {
        super(new Count(0));
    }

    int count() {
        AggregateLifecycle.apply(new Counted(ID));
        return state().events();
    }

    @EventSourcingHandler
    void on(Counted event) {
        takeIn(event, (count, _) -> new Count(count.events() + 1));
    }
}
