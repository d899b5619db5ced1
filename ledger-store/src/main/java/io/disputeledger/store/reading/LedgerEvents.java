package io.disputeledger.store.reading;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * Every recorded event from a position on, for processors that are woken when there are more. One
 * of them fetches the newest for all that read from the same object.
 */
public class LedgerEvents implements StreamableMessageSource<TrackedEventMessage<?>> {

    private final EventStorageEngine storage;
    private final NewestEvents newest;
    private final Set<LedgerEventStream> streams = ConcurrentHashMap.newKeySet();

    /** The events in the given storage, whose appends notify the channel. */
    public LedgerEvents(EventStorageEngine storage, Notifications notifications, String channel) {
        this.storage = storage;
        this.newest = new NewestEvents(storage);
        notifications.wake(channel, this::wakeUp);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken from) {
        LedgerEventStream stream = new LedgerEventStream(newest, from, streams::remove);
        streams.add(stream);
        return stream;
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return storage.createTailToken();
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return storage.createHeadToken();
    }

    @Override
    public @Nullable TrackingToken createTokenAt(Instant instant) {
        return storage.createTokenAt(instant);
    }

    @Override
    public @Nullable TrackingToken createTokenSince(Duration duration) {
        return storage.createTokenAt(Instant.now().minus(duration));
    }

    private void wakeUp() {
        newest.mayHaveMore();
        streams.forEach(LedgerEventStream::wakeUp);
    }
}
