package io.disputeledger.benchmarks.reading;

import java.util.function.Consumer;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;

/**
 * A handler of every event. It does not ask for the payload, so a processor of many kinds of events
 * pays for reading JSON only where its handlers want it.
 *
 * @param each is told of each event
 */
public record Handled(Consumer<EventMessage<?>> each) {

    /** Called by Axon. */
    @EventHandler
    public void on(EventMessage<?> event) {
        each.accept(event);
    }
}
