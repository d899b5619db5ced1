package io.disputeledger.store.events;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Calls that wait for the writer, which takes as many at once as have come and fit in a batch. */
final class AppendQueue {

    private final StorageBounds bounds;
    private final ArrayDeque<PendingAppend> calls = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition hasRoom = lock.newCondition();
    private final Condition hasCalls = lock.newCondition();
    private boolean closed;

    // The writer is not woken for each call that comes while it gathers.
    private int callsWanted = 1;

    AppendQueue(StorageBounds bounds) {
        this.bounds = bounds;
    }

    /** Queues the call, waiting for room within the bound. */
    void put(PendingAppend call) throws InterruptedException {
        long left = bounds.queueWithin().toNanos();
        lock.lockInterruptibly();
        try {
            while (!closed && calls.size() >= bounds.callsQueuedMax()) {
                if (left <= 0) {
                    throw new AppendFailed.QueueFull(bounds.callsQueuedMax());
                }
                left = hasRoom.awaitNanos(left);
            }
            if (closed) {
                throw new AppendFailed.StorageClosed();
            }
            calls.add(call);
            if (calls.size() >= callsWanted) {
                hasCalls.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits for the callers that were just answered, in case they call again at once, as they do
     * under load. A commit costs the same for few and for many, so it had better serve many.
     *
     * @param answered how many were
     * @param wait for so long at most
     */
    void gather(int answered, Duration wait) {
        long left = wait.toNanos();
        lock.lock();
        try {
            callsWanted = calls.size() + answered;
            while (calls.size() < callsWanted && !closed && left > 0) {
                left = hasCalls.awaitNanos(left);
            }
        } catch (InterruptedException _) {
            // Nobody interrupts the writer to stop it: the queue is closed for that.
            return;
        } finally {
            callsWanted = 1;
            lock.unlock();
        }
    }

    /** Waits for calls, or for the queue to be closed; false when neither comes in time. */
    boolean hasCallsWithin(Duration wait) {
        long left = wait.toNanos();
        lock.lock();
        try {
            while (calls.isEmpty() && !closed) {
                if (left <= 0) {
                    return false;
                }
                left = hasCalls.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException _) {
            // Nobody interrupts the writer to stop it: the queue is closed for that.
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** The next batch, as soon as there is one; empty when the queue is closed and drained. */
    List<PendingAppend> take() {
        lock.lock();
        try {
            while (calls.isEmpty() && !closed) {
                hasCalls.awaitUninterruptibly();
            }
            List<PendingAppend> batch = new ArrayList<>(calls.size());
            int events = 0;
            long bytes = 0;
            for (PendingAppend next = calls.peek(); next != null; next = calls.peek()) {
                events += next.events().size();
                bytes += next.bytes();
                boolean fits = events <= bounds.batchEventsMax() && bytes <= bounds.batchBytesMax();
                if (!batch.isEmpty() && !fits) {
                    break;
                }
                batch.add(calls.remove());
            }
            hasRoom.signalAll();
            return batch;
        } finally {
            lock.unlock();
        }
    }

    /** Refuses calls from now on; those accepted can still be taken. */
    void close() {
        lock.lock();
        try {
            closed = true;
            hasRoom.signalAll();
            hasCalls.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Whether it takes calls. */
    boolean isOpen() {
        lock.lock();
        try {
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    /** How many calls wait. */
    int size() {
        lock.lock();
        try {
            return calls.size();
        } finally {
            lock.unlock();
        }
    }
}
