package io.disputeledger.kit.commands;

import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Aggregates between two commands, by stream.
 *
 * <p>A command takes its aggregate out, and it comes back only after what was decided is committed:
 * whatever else happens (a refusal by the database, a conflict, an error halfway), the next command
 * reads the stream. Axon's repositories hold the aggregate's lock meanwhile, so nobody else of this
 * process misses it.
 *
 * <p>Other processes append to the same streams, so an aggregate from here may have missed events.
 * Where it appends, the append finds out; where it does not, {@link #requireNewest} does.
 */
public class AggregateCache implements Cache, MeterBinder {

    private static final String TAKEN_FROM = AggregateCache.class.getName();

    private final EventStorageEngine storage;
    private final com.github.benmanes.caffeine.cache.Cache<Object, Object> waiting;

    /**
     * A cache of aggregates whose events are in the given storage.
     *
     * @param aggregatesMax how many it keeps; 0 keeps none
     */
    public AggregateCache(EventStorageEngine storage, long aggregatesMax) {
        this.storage = storage;
        this.waiting =
                Caffeine.newBuilder()
                        .maximumSize(aggregatesMax)
                        // The bound holds at once, and not when a pool finds the time.
                        .executor(Runnable::run)
                        .recordStats()
                        .build();
    }

    /**
     * Called where a decision appends nothing to its stream, so that no append checks it: it must
     * not rest on an aggregate that has missed events.
     *
     * @throws OutdatedAggregate when there are newer events; the command is to be decided again
     */
    static void requireNewest(UnitOfWork<?> decision, String streamId, long version) {
        AggregateCache takenFrom = decision.getResource(TAKEN_FROM);
        // Otherwise the stream was read for this very decision.
        if (takenFrom != null) {
            long newest = takenFrom.storage.lastSequenceNumberFor(streamId).orElse(-1L);
            if (newest != version) {
                throw new OutdatedAggregate(streamId, version, newest);
            }
        }
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // The interface is so.
    public <K, V> @Nullable V get(K streamId) {
        Object aggregate = waiting.getIfPresent(streamId);
        if (aggregate != null) {
            waiting.invalidate(streamId);
            CurrentUnitOfWork.get().resources().put(TAKEN_FROM, this);
        }
        return (V) aggregate;
    }

    @Override
    public void put(@Nullable Object streamId, Object aggregate) {
        // A stream whose first command was refused has no id yet, nor anything to keep.
        if (streamId != null) {
            CurrentUnitOfWork.get().afterCommit(_ -> waiting.put(streamId, aggregate));
        }
    }

    @Override
    public boolean remove(Object streamId) {
        return waiting.asMap().remove(streamId) != null;
    }

    @Override
    public void removeAll() {
        waiting.invalidateAll();
    }

    @Override
    public boolean containsKey(Object streamId) {
        return waiting.asMap().containsKey(streamId);
    }

    @Override
    public boolean putIfAbsent(Object streamId, Object aggregate) {
        throw new UnsupportedOperationException("Repositories do not ask for this.");
    }

    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        throw new UnsupportedOperationException("Nobody listens; there are metrics.");
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        new CaffeineCacheMetrics<>(waiting, "aggregates", Tags.empty()).bindTo(meters);
    }
}
