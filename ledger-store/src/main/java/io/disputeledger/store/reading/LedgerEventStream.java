package io.disputeledger.store.reading;

import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** One reader's place in the log. Used by one thread; woken from another. */
final class LedgerEventStream implements BlockingStream<TrackedEventMessage<?>> {

    private static final long NEVER = -1;

    private final NewestEvents newest;
    private final Consumer<LedgerEventStream> onClose;
    private final Semaphore woken = new Semaphore(0);

    private volatile @Nullable Runnable onAvailable;
    private @Nullable TrackingToken read;
    private Iterator<? extends TrackedEventMessage<?>> page = Collections.emptyIterator();
    private @Nullable TrackedEventMessage<?> next;

    // Axon's coordinator asks several times in each turn whether there is more.
    private long readAtWake = NEVER;

    LedgerEventStream(
            NewestEvents newest,
            @Nullable TrackingToken from,
            Consumer<LedgerEventStream> onClose) {
        this.newest = newest;
        this.read = from;
        this.onClose = onClose;
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
        onClose.accept(this);
    }

    private @Nullable TrackedEventMessage<?> advance() {
        if (next == null) {
            try {
                next = read();
            } catch (RuntimeException e) {
                page = Collections.emptyIterator();
                readAtWake = NEVER;
                throw e;
            }
        }
        return next;
    }

    /** What is committed after a read is told of after it, so nothing is missed by not looking. */
    private @Nullable TrackedEventMessage<?> read() {
        long wakes = newest.wakes();
        if (!page.hasNext() && readAtWake != wakes) {
            readAtWake = wakes;
            page = newest.after(read);
        }
        if (!page.hasNext()) {
            return null;
        }
        TrackedEventMessage<?> event = page.next();
        read = event.trackingToken();
        return event;
    }

    /** There may be more: from the thread that hears of it. */
    void wakeUp() {
        woken.release();
        Runnable callback = onAvailable;
        if (callback != null) {
            callback.run();
        }
    }
}
