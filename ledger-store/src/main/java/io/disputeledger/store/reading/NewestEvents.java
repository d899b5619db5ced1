package io.disputeledger.store.reading;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * The newest events of the log, which one reader fetches for all readers of its process: nearly all
 * of them are at the head, and want the same events at the same moment. They share the messages
 * too, so that a payload is deserialized once. Whoever is further behind reads alone.
 */
final class NewestEvents {

    /** As many as a full batch of many callers; at most 16 MiB, and seldom a hundredth of it. */
    private static final int KEPT_MAX = 256;

    private final EventStorageEngine storage;
    private final AtomicLong wakes = new AtomicLong();
    private final ReentrantLock fetching = new ReentrantLock();
    private Kept kept = Kept.nothingAfter(-1);

    NewestEvents(EventStorageEngine storage) {
        this.storage = storage;
    }

    /** How often it was told that there may be more. */
    long wakes() {
        return wakes.get();
    }

    /** More may have been committed. */
    void mayHaveMore() {
        wakes.incrementAndGet();
    }

    /** The events after the token: all that were committed before the last wake, at the least. */
    Iterator<? extends TrackedEventMessage<?>> after(@Nullable TrackingToken token) {
        // Only these count positions, of which none is left out.
        if (!(token instanceof GlobalSequenceTrackingToken read)) {
            return storage.readEvents(token, false).iterator();
        }
        long position = read.getGlobalIndex();
        fetching.lock();
        try {
            return isAtHead(position)
                    ? kept.after(position).iterator()
                    : storage.readEvents(token, false).iterator();
        } finally {
            fetching.unlock();
        }
    }

    /** Whether what is kept is all that there is for who has read up to the position. */
    private boolean isAtHead(long position) {
        if (kept.beginAfter(position)) {
            return false;
        }
        if (kept.endBefore(position)) {
            kept = Kept.nothingAfter(position);
        }
        return kept.atWake() == wakes.get() || fetchesAll(position);
    }

    private boolean fetchesAll(long position) {
        // What is committed after the fetch is told of after it, so nothing is missed.
        long wake = wakes.get();
        List<TrackedEventMessage<?>> fetched = new ArrayList<>();
        Iterator<? extends TrackedEventMessage<?>> fetch =
                storage.readEvents(new GlobalSequenceTrackingToken(kept.last()), false).iterator();
        while (fetched.size() < KEPT_MAX && fetch.hasNext()) {
            fetched.add(fetch.next());
        }
        if (fetch.hasNext()) {
            return false;
        }
        kept = kept.with(fetched, wake).withoutOld(position);
        return true;
    }

    /**
     * Events without a gap.
     *
     * @param before the position before the first
     * @param atWake how often the log had been told of when it ended with the last; -1 if not known
     */
    private record Kept(long before, List<TrackedEventMessage<?>> events, long atWake) {

        static Kept nothingAfter(long position) {
            return new Kept(position, List.of(), -1);
        }

        boolean beginAfter(long position) {
            return position < before;
        }

        boolean endBefore(long position) {
            return position > last();
        }

        long last() {
            return before + events.size();
        }

        List<TrackedEventMessage<?>> after(long position) {
            return events.subList(Math.toIntExact(position - before), events.size());
        }

        Kept with(List<TrackedEventMessage<?>> fetched, long wake) {
            List<TrackedEventMessage<?>> all = new ArrayList<>(events.size() + fetched.size());
            all.addAll(events);
            all.addAll(fetched);
            return new Kept(before, all, wake);
        }

        /** Of those that were read already, as many as are too many. */
        Kept withoutOld(long read) {
            long old = Math.min(read - before, events.size() - (long) KEPT_MAX);
            return old <= 0 ? this : new Kept(before + old, after(before + old), atWake);
        }
    }
}
