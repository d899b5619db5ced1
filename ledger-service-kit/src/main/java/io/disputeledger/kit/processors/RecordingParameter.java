package io.disputeledger.kit.processors;

import io.disputeledger.contracts.EventReference;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/** Lets an event handler take the {@link Recording} of its event as a parameter. */
public class RecordingParameter implements ParameterResolverFactory, ParameterResolver<Recording> {

    @Override
    public @Nullable ParameterResolver<?> createInstance(
            Executable handler, Parameter[] parameters, int index) {
        return parameters[index].getType() == Recording.class ? this : null;
    }

    @Override
    public Recording resolveParameterValue(Message<?> message) {
        DomainEventMessage<?> event = (DomainEventMessage<?>) message;
        // A dead letter is handled again without its place in the log.
        long position =
                message instanceof TrackedEventMessage<?> tracked
                        ? tracked.trackingToken().position().orElse(-1)
                        : -1;
        return new Recording(
                new EventReference(event.getAggregateIdentifier(), event.getSequenceNumber()),
                position,
                event.getIdentifier());
    }

    @Override
    public boolean matches(Message<?> message) {
        return message instanceof DomainEventMessage;
    }
}
