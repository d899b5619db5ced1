package io.disputeledger.store.reading;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The thread in which Axon's pooled processor reads ahead of its workers. It stops a thousand
 * events ahead and looks for room after a tenth of a second, deaf to all else: so ten thousand
 * events a second would be the most it handles. Here it looks sooner.
 */
public final class CoordinatorThread extends ScheduledThreadPoolExecutor {

    /** What Axon's coordinator waits for room, and for nothing else. */
    private static final Duration UNTIL_ROOM_IN_AXON = Duration.ofMillis(100);

    /** Workers need longer than this for a thousand events, and looking costs microseconds. */
    private static final Duration UNTIL_ROOM = Duration.ofMillis(2);

    /** One thread, named after the processor. */
    public CoordinatorThread(String processor) {
        super(1, Thread.ofPlatform().name("coordinator-" + processor).daemon().factory());
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
        boolean forRoom = Duration.of(delay, unit.toChronoUnit()).equals(UNTIL_ROOM_IN_AXON);
        return forRoom
                ? super.schedule(task, UNTIL_ROOM.toMillis(), TimeUnit.MILLISECONDS)
                : super.schedule(task, delay, unit);
    }
}
