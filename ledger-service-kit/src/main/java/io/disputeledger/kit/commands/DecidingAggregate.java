package io.disputeledger.kit.commands;

import io.disputeledger.contracts.LedgerCommand;
import io.disputeledger.contracts.LedgerEvent;
import io.disputeledger.contracts.decisions.Decision;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/**
 * Axon's handle on one stream: it loads, asks the pure decision, applies its events, and holds no
 * rule of its own.
 *
 * @param <E> the events of the stream
 */
public abstract class DecidingAggregate<E extends LedgerEvent> {

    @AggregateIdentifier private @Nullable String streamId;

    /** For subclasses: an empty stream. */
    protected DecidingAggregate() {}

    /**
     * Carries a decision out.
     *
     * @throws VersionMismatch when the caller has seen another version: nothing happens then
     */
    protected final Decided carryOut(LedgerCommand command, Decision<? extends E> decision) {
        long before = version();
        Long expected =
                CommandEnvelope.from(CurrentUnitOfWork.get().getMessage().getMetaData())
                        .expectedVersion();
        if (expected != null && expected != before) {
            throw new VersionMismatch(expected, before);
        }
        if (decision instanceof Decision.Accepted<? extends E> accepted) {
            accepted.events().forEach(AggregateLifecycle::apply);
        }
        return new Decided(decision, command.streamId(), before, version());
    }

    /** For {@code @EventSourcingHandler}s of subclasses: remembers which stream this is. */
    protected final void belongsTo(E event) {
        streamId = event.streamId();
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
