package io.disputeledger.kit.commands;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.disputeledger.contracts.LedgerCommand;
import io.disputeledger.contracts.LedgerEvent;
import io.disputeledger.contracts.decisions.CalendarUnknown;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.kit.rules.PublishedRules;
import java.util.function.BiFunction;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Axon's handle on one stream: it loads, asks the pure decision, applies its events, and holds no
 * rule of its own.
 *
 * <p>Its fields, as JSON, are the snapshot of the stream. A subclass states the shape of its state,
 * and the meaning of its {@code evolve}, with a {@code @Revision}: a snapshot of another revision
 * is not read.
 *
 * @param <S> the state that decisions rest on: a record, or a sealed family of records
 * @param <E> the events of the stream
 */
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
public abstract class DecidingAggregate<S, E extends LedgerEvent> {

    @AggregateIdentifier private @Nullable String streamId;

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
    private S state;

    /** For subclasses: an empty stream. */
    protected DecidingAggregate(S initial) {
        state = initial;
    }

    /** What the events so far lead to. */
    protected final S state() {
        return state;
    }

    /**
     * Carries a decision out.
     *
     * @throws VersionMismatch when the caller has seen another version: nothing happens then
     */
    protected final Decided carryOut(LedgerCommand command, Decision<? extends E> decision) {
        long before = version();
        ExpectedVersion expected =
                CommandEnvelope.from(CurrentUnitOfWork.get().getMessage().getMetaData()).expected();
        if (!expected.admits(before)) {
            requireNewest(command, before);
            throw new VersionMismatch(before);
        }
        if (!appends(decision)) {
            requireNewest(command, before);
        }
        if (decision instanceof Decision.Accepted<? extends E> accepted) {
            accepted.events().forEach(AggregateLifecycle::apply);
        }
        return new Decided(decision, command.streamId(), before, version());
    }

    /** For {@code @EventSourcingHandler}s of subclasses: takes an event in. */
    protected final void takeIn(E event, BiFunction<S, E, S> evolve) {
        streamId = event.streamId();
        state = evolve.apply(state, event);
    }

    /** Whether this is the aggregate of the given stream. */
    final boolean isOf(String stream) {
        return stream.equals(streamId);
    }

    /**
     * A deadline that nobody can reckon is a refusal of the command, wherever in its decision it
     * turned up. Nothing has been applied then: decisions only compute.
     */
    @CommandHandlerInterceptor
    Object refusedWhereACalendarIsMissing(LedgerCommand command, InterceptorChain chain)
            throws Exception {
        try {
            return chain.proceed();
        } catch (CalendarUnknown unknown) {
            PublishedRules rules = PublishedRules.usedBy(CurrentUnitOfWork.get());
            if (rules != null && rules.refresh()) {
                throw new ConcurrencyException("Rules were published meanwhile.");
            }
            return carryOut(command, Decision.refused(unknown.refusal()));
        }
    }

    private static boolean appends(Decision<?> decision) {
        return decision instanceof Decision.Accepted<?> accepted && !accepted.events().isEmpty();
    }

    private static void requireNewest(LedgerCommand command, long version) {
        AggregateCache.requireNewest(CurrentUnitOfWork.get(), command.streamId(), version);
    }

    private static long version() {
        Long version = AggregateLifecycle.getVersion();
        return version == null ? -1 : version;
    }

    @Override
    public final String toString() {
        return String.valueOf(streamId);
    }
}
