package io.disputeledger.kit.commands;

import io.disputeledger.kit.rules.PublishedRules;
import io.disputeledger.rules.RulePacks;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/** Lets a command handler take the {@link RulePacks} that its decision rests on as a parameter. */
public class RulePacksParameter implements ParameterResolverFactory, ParameterResolver<RulePacks> {

    private final Supplier<PublishedRules> rules;

    /** Resolves to what is published; asked for when the first command comes. */
    public RulePacksParameter(Supplier<PublishedRules> rules) {
        this.rules = rules;
    }

    @Override
    public @Nullable ParameterResolver<?> createInstance(
            Executable handler, Parameter[] parameters, int index) {
        return parameters[index].getType() == RulePacks.class ? this : null;
    }

    @Override
    public RulePacks resolveParameterValue(Message<?> message) {
        return rules.get().packs(DecisionJournal.occasion(CurrentUnitOfWork.get()).now());
    }

    @Override
    public boolean matches(Message<?> message) {
        return message instanceof CommandMessage;
    }
}
