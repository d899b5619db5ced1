package io.disputeledger.benchmarks.commands;

import com.github.benmanes.caffeine.cache.Caffeine;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;

/**
 * Aggregates by identifier, the same for both engines: with plenty of room, so that none is read.
 */
final class AggregateCache implements Cache {

    private static final int AGGREGATES_MAX = 200_000;

    private final com.github.benmanes.caffeine.cache.Cache<Object, Object> aggregates =
            Caffeine.newBuilder().maximumSize(AGGREGATES_MAX).build();

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // The interface is so.
    public <K, V> @Nullable V get(K key) {
        return (V) aggregates.getIfPresent(key);
    }

    @Override
    public void put(Object key, Object value) {
        aggregates.put(key, value);
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        return aggregates.asMap().putIfAbsent(key, value) == null;
    }

    @Override
    public boolean remove(Object key) {
        return aggregates.asMap().remove(key) != null;
    }

    @Override
    public boolean containsKey(Object key) {
        return aggregates.asMap().containsKey(key);
    }

    /** Nobody listens to this cache. */
    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        return () -> true;
    }
}
