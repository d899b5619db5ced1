package io.disputeledger.store.faults;

import io.disputeledger.store.events.Appended;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;

/** Who is told how the calls of a {@link Load} ended; by many threads. */
interface Journal {

    /** The storage returned, so these events are durable. */
    void acknowledged(List<? extends EventMessage<?>> events, Appended at);

    /** An earlier attempt had stored the events after all, though its outcome was unknown. */
    void foundStored(List<? extends EventMessage<?>> events);

    /** The call may be tried again. */
    void failed(String how);

    /** What must never happen. */
    void broken(RuntimeException fault);

    /** One call ended for good. */
    void done();
}
