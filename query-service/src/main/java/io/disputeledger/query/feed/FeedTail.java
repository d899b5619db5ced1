package io.disputeledger.query.feed;

import io.disputeledger.kit.events.LogReading;
import io.disputeledger.kit.limits.AnnouncedShutdown;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Reads the end of the log once for all readers, woken once a batch, while there are any. It goes
 * on while the service announces its end, and stops just before the web server takes no more: a
 * client that is cut off sooner would come back here, and one that is not would be waited for.
 */
@Component
class FeedTail implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(FeedTail.class);

    /** Events added in one go, so that readers are not woken for each. */
    private static final int BATCH_EVENTS_MAX = 500;

    /** How soon it notices that there are no readers any more; also the pause after a fault. */
    private static final Duration LOOK_UP = Duration.ofMillis(500);

    private final LogReading events;
    private final CloudEvents form;
    private final FeedProperties bounds;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private @Nullable FeedRing ring;
    private int readers;
    private boolean running;

    FeedTail(LogReading events, CloudEvents form, FeedProperties bounds) {
        this.events = events;
        this.form = form;
        this.bounds = bounds;
    }

    /** Begins to read, if nobody did. Each call has its {@link #leave}. */
    void enter() {
        lock.lock();
        try {
            readers++;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** One reader less. */
    void leave() {
        lock.lock();
        try {
            readers--;
        } finally {
            lock.unlock();
        }
    }

    /** Whether everything after the position, so far as it was read, is at hand. */
    boolean has(long position) {
        lock.lock();
        try {
            return ring != null && ring.has(position);
        } finally {
            lock.unlock();
        }
    }

    /**
     * At most so many events after the position; none when none comes within the time.
     *
     * @return null when some of them are not at hand: read them from the log
     * @throws FeedEnded when the service stops
     */
    @Nullable List<FeedEvent> after(long position, int eventsMax, Duration wait)
            throws InterruptedException {
        lock.lock();
        try {
            long left = wait.toNanos();
            while (true) {
                if (!running) {
                    throw new FeedEnded();
                }
                // Without a ring, reading is about to begin: then it is clear where.
                if (ring != null && !ring.has(position)) {
                    return null;
                }
                List<FeedEvent> found = ring == null ? List.of() : ring.after(position, eventsMax);
                if (!found.isEmpty() || left <= 0) {
                    return found;
                }
                left = changed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void start() {
        lock.lock();
        try {
            running = true;
        } finally {
            lock.unlock();
        }
        Thread.ofPlatform().name("feed-tail").daemon().start(this::run);
    }

    @Override
    public void stop() {
        lock.lock();
        try {
            running = false;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean isRunning() {
        lock.lock();
        try {
            return running;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public int getPhase() {
        return AnnouncedShutdown.ENDLESS;
    }

    private void run() {
        try {
            while (awaitReaders()) {
                try {
                    follow();
                } catch (RuntimeException fault) {
                    // It goes on where it was; readers hear nothing meanwhile but heartbeats.
                    log.warn("The feed cannot read the log; trying again", fault);
                    pause();
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow() throws InterruptedException {
        try (BlockingStream<TrackedEventMessage<?>> stream = events.follow(begin())) {
            while (hasReaders()) {
                if (stream.hasNextAvailable((int) LOOK_UP.toMillis(), TimeUnit.MILLISECONDS)) {
                    add(batch(stream));
                }
            }
        }
    }

    private List<FeedEvent> batch(BlockingStream<TrackedEventMessage<?>> stream)
            throws InterruptedException {
        List<FeedEvent> batch = new ArrayList<>();
        do {
            batch.add(form.of(stream.nextAvailable()));
        } while (batch.size() < BATCH_EVENTS_MAX && stream.peek().isPresent());
        return batch;
    }

    /** Where reading goes on: after what was added last, or else at the end of the log. */
    private long begin() {
        long head = events.head();
        lock.lock();
        try {
            if (ring == null) {
                ring = new FeedRing(head, bounds.bufferEvents(), bounds.bufferBytes().toBytes());
                changed.signalAll();
            }
            return ring.last();
        } finally {
            lock.unlock();
        }
    }

    private void add(List<FeedEvent> batch) {
        lock.lock();
        try {
            if (ring != null) {
                batch.forEach(ring::add);
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    private boolean awaitReaders() throws InterruptedException {
        lock.lock();
        try {
            while (running && readers == 0) {
                changed.await();
            }
            return running;
        } finally {
            lock.unlock();
        }
    }

    private boolean hasReaders() {
        lock.lock();
        try {
            if (readers == 0) {
                ring = null;
            }
            return running && readers > 0;
        } finally {
            lock.unlock();
        }
    }

    private void pause() throws InterruptedException {
        lock.lock();
        try {
            long left = LOOK_UP.toNanos();
            while (running && left > 0) {
                left = changed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }
}
