package io.disputeledger.query.feed;

import io.disputeledger.kit.events.LogReading;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * What is in the log after any position, in its order and without a gap. Who is up to date reads
 * what one shared reader has read for all; who comes from farther back reads the log page by page,
 * a few at a time. Knows nothing of who reads, or over what: that is a subscriber's matter.
 */
@Component
class Feed {

    /** Events of one step; a step is written out before the next is read. */
    private static final int STEP_EVENTS_MAX = 500;

    /** Readers of old events at once, so that they leave the database to others. */
    private static final int CATCHING_UP_MAX = 4;

    private final LogReading log;
    private final FeedTail tail;
    private final CloudEvents form;
    private final Semaphore catchingUp = new Semaphore(CATCHING_UP_MAX);

    Feed(LogReading log, FeedTail tail, CloudEvents form) {
        this.log = log;
        this.tail = tail;
        this.form = form;
    }

    /** The position of the last event; -1 in an empty log. */
    long head() {
        return log.head();
    }

    /**
     * The next events after a position; none when nothing is recorded within the time.
     *
     * @throws FeedEnded when the service stops
     */
    List<FeedEvent> after(long position, Duration wait) throws InterruptedException {
        List<FeedEvent> live = tail.after(position, STEP_EVENTS_MAX, wait);
        return live == null ? older(position) : live;
    }

    /** Whether the shared reader still has what comes after the position. */
    boolean isLive(long position) {
        return tail.has(position);
    }

    private List<FeedEvent> older(long position) throws InterruptedException {
        catchingUp.acquire();
        try {
            return log.page(position, STEP_EVENTS_MAX).stream().map(form::of).toList();
        } finally {
            catchingUp.release();
        }
    }
}
