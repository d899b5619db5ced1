package io.disputeledger.store.events.testing;

import static io.disputeledger.store.events.testing.TestStorage.position;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** A reader that follows the log while others append. */
public final class Following implements AutoCloseable {

    private static final Duration CAUGHT_UP_WITHIN = Duration.ofSeconds(30);

    private final EventStorageEngine storage;
    private final List<Long> positions = Collections.synchronizedList(new ArrayList<>());
    private final Thread reader;
    private volatile boolean stopped;
    private volatile long end = Long.MAX_VALUE;

    /** Starts to read at the beginning. */
    public Following(EventStorageEngine storage) {
        this.storage = storage;
        this.reader = Thread.ofPlatform().name("following").start(this::follow);
    }

    private void follow() {
        TrackingToken read = null;
        while (!stopped && positions.size() < end) {
            read = readOn(read);
        }
    }

    private @Nullable TrackingToken readOn(@Nullable TrackingToken from) {
        TrackingToken read = from;
        List<? extends TrackedEventMessage<?>> page = storage.readEvents(from, false).toList();
        for (TrackedEventMessage<?> event : page) {
            positions.add(position(event));
            read = event.trackingToken();
        }
        return read;
    }

    /** It saw every event once, in order. */
    public void assertReadInOrder(int events) {
        end = events;
        try {
            assertThat(reader.join(CAUGHT_UP_WITHIN)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        assertThat(positions).isEqualTo(LongStream.range(0, events).boxed().toList());
    }

    @Override
    public void close() {
        stopped = true;
    }
}
