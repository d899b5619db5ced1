package io.disputeledger.kit.processors;

import io.disputeledger.contracts.LedgerEvent;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;

/**
 * Sends commands because of events. The base takes note of every event, so that the processor's
 * stored position says how far the reactions have come. A reaction is never replayed: what it
 * caused is in the log.
 */
@DisallowReplay
public abstract class Reaction {

    /** For subclasses. */
    protected Reaction() {}

    /** An event that calls for no reaction here. */
    @EventHandler
    public final void pass(LedgerEvent event) {
        // Axon stores the position of events that have a handler; see the class comment.
    }
}
