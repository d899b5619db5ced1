package io.disputeledger.kit.processors;

import io.disputeledger.contracts.LedgerEvent;
import org.axonframework.eventhandling.EventHandler;

/**
 * Folds events into tables. The base takes note of every event, also of those that change nothing
 * here, so that the processor's stored position is the position that its tables reflect.
 */
public abstract class Projection {

    /** For subclasses. */
    protected Projection() {}

    /** An event that changes nothing in this projection. */
    @EventHandler
    public final void pass(LedgerEvent event) {
        // Axon stores the position of events that have a handler; see the class comment.
    }
}
