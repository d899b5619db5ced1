package io.disputeledger.store.events;

import java.time.Duration;

/** Told of each batch by the writer's thread, after its callers were answered; must not block. */
public interface AppendListener {

    /** Listens to nothing. */
    AppendListener NONE = (_, _) -> {};

    /**
     * A batch was committed.
     *
     * @param events how many it has; at least one
     * @param took from the first statement to the commit
     */
    void appended(int events, Duration took);
}
