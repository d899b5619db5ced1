package io.disputeledger.store.events;

import java.time.Duration;

/**
 * Every bound of the storage.
 *
 * @param callsQueuedMax calls that wait for the writer before others must wait to be queued
 * @param queueWithin how long a call waits for a place in the queue
 * @param answerWithin how long a queued call waits for its answer while the database is away
 * @param batchEventsMax events in one transaction, unless a single call has more
 * @param batchBytesMax bytes of events in one transaction, unless a single call has more
 * @param entryBytesMax bytes of one event as an entry of the log
 * @param pageEvents events that a reader fetches at once
 * @param closeWithin how long closing waits for what was accepted
 */
public record StorageBounds(
        int callsQueuedMax,
        Duration queueWithin,
        Duration answerWithin,
        int batchEventsMax,
        int batchBytesMax,
        int entryBytesMax,
        int pageEvents,
        Duration closeWithin) {

    /** An entry's length has two bytes in the tlog-tiles format (C2SP). */
    public static final int ENTRY_BYTES_MAX = 65_535;

    /** Ample for a few hundred callers: a queue drains thousands of calls in a second. */
    public static final StorageBounds DEFAULTS =
            new StorageBounds(
                    4_096,
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(30),
                    1_024,
                    8 << 20,
                    ENTRY_BYTES_MAX,
                    1_000,
                    Duration.ofSeconds(60));

    /** Bounds that are at least 1, and durations above zero. */
    public StorageBounds {
        require(callsQueuedMax > 0 && batchEventsMax > 0 && batchBytesMax > 0);
        require(entryBytesMax > 0 && pageEvents > 0);
        require(queueWithin.isPositive() && answerWithin.isPositive() && closeWithin.isPositive());
    }

    /** These bounds with another queue. */
    public StorageBounds withQueue(int callsMax, Duration within) {
        return new StorageBounds(
                callsMax,
                within,
                answerWithin,
                batchEventsMax,
                batchBytesMax,
                entryBytesMax,
                pageEvents,
                closeWithin);
    }

    /** These bounds with another limit on the wait for an answer. */
    public StorageBounds withAnswerWithin(Duration within) {
        return new StorageBounds(
                callsQueuedMax,
                queueWithin,
                within,
                batchEventsMax,
                batchBytesMax,
                entryBytesMax,
                pageEvents,
                closeWithin);
    }

    /** These bounds with another page for readers. */
    public StorageBounds withPage(int events) {
        return new StorageBounds(
                callsQueuedMax,
                queueWithin,
                answerWithin,
                batchEventsMax,
                batchBytesMax,
                entryBytesMax,
                events,
                closeWithin);
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("Every bound of the storage is above zero.");
        }
    }
}
