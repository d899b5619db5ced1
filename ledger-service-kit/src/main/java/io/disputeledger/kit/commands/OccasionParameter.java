package io.disputeledger.kit.commands;

import io.disputeledger.contracts.decisions.Occasion;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/** Lets a command handler take the {@link Occasion} of its decision as a parameter. */
public class OccasionParameter implements ParameterResolverFactory, ParameterResolver<Occasion> {

    @Override
    public @Nullable ParameterResolver<?> createInstance(
            Executable handler, Parameter[] parameters, int index) {
        return parameters[index].getType() == Occasion.class ? this : null;
    }

    @Override
    public Occasion resolveParameterValue(Message<?> message) {
        return DecisionJournal.occasion(CurrentUnitOfWork.get());
    }

    @Override
    public boolean matches(Message<?> message) {
        return message instanceof CommandMessage;
    }
}
