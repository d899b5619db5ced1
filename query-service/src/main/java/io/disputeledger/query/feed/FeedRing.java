package io.disputeledger.query.feed;

import java.util.ArrayList;
import java.util.List;

/**
 * The newest events, for all readers together: the only buffer of the feed, bounded in events and
 * in bytes. Used under the lock of its owner.
 */
final class FeedRing {

    private final FeedEvent[] slots;
    private final long bytesMax;

    // Events are counted from 0 since the ring began; the slot is the count modulo their number.
    private long first;
    private long end;
    private long bytes;
    private long before;
    private long last;

    /**
     * An empty ring that goes on after a position.
     *
     * @param eventsMax how many events it keeps
     * @param bytesMax how many bytes of JSON, unless one event alone has more
     */
    FeedRing(long position, int eventsMax, long bytesMax) {
        slots = new FeedEvent[eventsMax];
        this.bytesMax = bytesMax;
        before = position;
        last = position;
    }

    /** The position of the last event that was added. */
    long last() {
        return last;
    }

    /** Whether everything after the position, so far as it was added, is still there. */
    boolean has(long position) {
        return position >= before;
    }

    void add(FeedEvent event) {
        while (end > first && (end - first == slots.length || bytes > bytesMax)) {
            drop();
        }
        slots[slot(end++)] = event;
        bytes += event.json().length;
        last = event.position();
    }

    /** At most so many events after the position; call it where {@link #has} says yes. */
    List<FeedEvent> after(long position, int eventsMax) {
        List<FeedEvent> events = new ArrayList<>();
        for (long i = firstAfter(position); i < end && events.size() < eventsMax; i++) {
            events.add(slots[slot(i)]);
        }
        return events;
    }

    private void drop() {
        FeedEvent oldest = slots[slot(first++)];
        bytes -= oldest.json().length;
        before = oldest.position();
    }

    private long firstAfter(long position) {
        long low = first;
        long high = end;
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (slots[slot(middle)].position() > position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private int slot(long count) {
        return (int) (count % slots.length);
    }
}
