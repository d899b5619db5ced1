package io.disputeledger.store.reading;

import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** One reader's place in the log. Used by one thread; woken from another. */
final class LedgerEventStream implements BlockingStream<TrackedEventMessage<?>> {

    private final EventStorageEngine storage;
    private final Notifications notifications;
    private final Semaphore woken = new Semaphore(0);
    private final Runnable wakeUp = this::wakeUp;

    // Axon's coordinator asks several times in each turn whether there is more.
    private volatile boolean mayHaveMore = true;
    private volatile @Nullable Runnable onAvailable;
    private @Nullable TrackingToken read;
    private Iterator<? extends TrackedEventMessage<?>> page = Collections.emptyIterator();
    private @Nullable TrackedEventMessage<?> next;

    LedgerEventStream(
            EventStorageEngine storage,
            Notifications notifications,
            String channel,
            @Nullable TrackingToken from) {
        this.storage = storage;
        this.notifications = notifications;
        this.read = from;
        notifications.wake(channel, wakeUp);
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return Optional.ofNullable(advance());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long end = System.nanoTime() + unit.toNanos(timeout);
        while (advance() == null) {
            long left = end - System.nanoTime();
            if (left <= 0 || !woken.tryAcquire(left, TimeUnit.NANOSECONDS)) {
                return false;
            }
            woken.drainPermits();
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        TrackedEventMessage<?> event = advance();
        while (event == null) {
            woken.acquire();
            woken.drainPermits();
            event = advance();
        }
        next = null;
        return event;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        onAvailable = callback;
        return true;
    }

    @Override
    public void close() {
        notifications.forget(wakeUp);
    }

    private @Nullable TrackedEventMessage<?> advance() {
        if (next == null) {
            try {
                next = read();
            } catch (RuntimeException e) {
                page = Collections.emptyIterator();
                mayHaveMore = true;
                throw e;
            }
        }
        return next;
    }

    /** What is committed after a read is told of after it, so nothing is missed by not looking. */
    private @Nullable TrackedEventMessage<?> read() {
        if (!page.hasNext() && mayHaveMore) {
            mayHaveMore = false;
            page = storage.readEvents(read, false).iterator();
        }
        if (!page.hasNext()) {
            return null;
        }
        TrackedEventMessage<?> event = page.next();
        read = event.trackingToken();
        return event;
    }

    private void wakeUp() {
        mayHaveMore = true;
        woken.release();
        Runnable callback = onAvailable;
        if (callback != null) {
            callback.run();
        }
    }
}
