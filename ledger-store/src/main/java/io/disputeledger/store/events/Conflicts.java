package io.disputeledger.store.events;

import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/** What Axon expects to be thrown when an event does not fit its stream. */
final class Conflicts {

    private Conflicts() {}

    static RuntimeException at(EncodedEvent event) {
        if (event.sequence() == 0 && event.type() != null) {
            return new AggregateStreamCreationException(
                    "Stream [%s] exists, or event [%s] does."
                            .formatted(event.stream(), event.eventId()));
        }
        return new ConcurrencyException(
                "Version %d is not the next of stream [%s], or event [%s] exists."
                        .formatted(event.sequence(), event.stream(), event.eventId()));
    }
}
