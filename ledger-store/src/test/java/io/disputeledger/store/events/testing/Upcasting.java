package io.disputeledger.store.events.testing;

import java.util.stream.Stream;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Calls whatever happened "upcast". */
public final class Upcasting implements EventUpcaster {

    @Override
    public Stream<IntermediateEventRepresentation> upcast(
            Stream<IntermediateEventRepresentation> stored) {
        return stored.map(event ->
                event.upcastPayload(
                        event.getType(),
                        JsonNode.class,
                        payload -> ((ObjectNode) payload).put("what", "upcast")));
    }
}
