package io.disputeledger.store.events;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes one batch after the other, until the queue is closed and drained. Every call that it takes
 * is answered: a call fails for what is in its own events, or because the database stays away for
 * longer than the call may wait.
 */
final class BatchWriter implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(BatchWriter.class);

    /** Between attempts while the database restarts, or another transaction is in the way. */
    private static final Duration PAUSE = Duration.ofMillis(50);

    /** A single caller's next call comes sooner, and should not wait behind a small write. */
    private static final Duration MOMENT = Duration.ofMillis(5);

    private static final Duration UNTIL_TRIED_AGAIN = Duration.ofSeconds(1);
    private static final Duration UNTIL_CALLED = Duration.ofDays(1);

    /** About as long as a disk takes to sync, and no more than a part of the batch before. */
    private static final long GATHER_NANOS_MAX = 400_000;

    private static final int GATHER_PART = 4;

    private final AppendQueue queue;
    private final WriterConnection connection;
    private final BatchTransaction transaction;
    private final AppendListener listener;

    BatchWriter(
            AppendQueue queue,
            WriterConnection connection,
            BatchTransaction transaction,
            AppendListener listener) {
        this.queue = queue;
        this.connection = connection;
        this.transaction = transaction;
        this.listener = listener;
    }

    @Override
    public void run() {
        try (connection) {
            for (List<PendingAppend> batch = next(); !batch.isEmpty(); batch = next()) {
                long begunNanos = System.nanoTime();
                write(batch);
                gather(batch.size(), System.nanoTime() - begunNanos);
            }
        } finally {
            queue.close();
            refuseTheRest();
        }
    }

    /** Whoever calls alone is not made to wait, and nobody for longer than it may save. */
    private void gather(int answered, long tookNanos) {
        if (answered > 1) {
            queue.gather(
                    answered,
                    Duration.ofNanos(Math.min(GATHER_NANOS_MAX, tookNanos / GATHER_PART)));
        }
    }

    /** The next batch; the rest of the log is written when there is none for a moment. */
    private List<PendingAppend> next() {
        Duration idle = MOMENT;
        while (!queue.hasCallsWithin(idle)) {
            idle = writeRest() ? UNTIL_CALLED : UNTIL_TRIED_AGAIN;
        }
        List<PendingAppend> batch = queue.take();
        if (batch.isEmpty()) {
            writeRest();
        }
        return batch;
    }

    private boolean writeRest() {
        try {
            transaction.writeRest(connection);
            return true;
        } catch (SQLException | EventStoreException e) {
            log.warn("The log's newest checkpoint is not stored yet: {}", e.getMessage());
            connection.discard();
            return false;
        }
    }

    /** Nothing is left unless an error of the virtual machine ended the writer. */
    private void refuseTheRest() {
        for (List<PendingAppend> rest = queue.take(); !rest.isEmpty(); rest = queue.take()) {
            rest.forEach(call -> call.failed(new AppendFailed.StorageClosed()));
        }
    }

    private void write(List<PendingAppend> batch) {
        try {
            List<PendingAppend> left = inTime(batch, null);
            while (!left.isEmpty()) {
                left = attempt(left);
            }
        } finally {
            // Only an error of the virtual machine leaves a call without an answer.
            batch.stream()
                    .filter(call -> !call.answer().isDone())
                    .forEach(call -> call.failed(new AppendFailed.OutcomeUnknown(null)));
        }
    }

    /** One transaction; returns the calls for which it must be tried again. */
    private List<PendingAppend> attempt(List<PendingAppend> batch) {
        boolean assuming = transaction.mayAssume();
        try {
            long begunNanos = System.nanoTime();
            int stored =
                    assuming
                            ? transaction.appendAssuming(connection.get(), batch)
                            : transaction.appendLooking(connection.get(), batch);
            if (stored > 0) {
                listener.appended(stored, Duration.ofNanos(System.nanoTime() - begunNanos));
            }
            return List.of();
        } catch (SQLException e) {
            return after(e, assuming, batch);
        } catch (RuntimeException e) {
            connection.discard();
            return failEach(batch, e);
        }
    }

    private List<PendingAppend> after(SQLException e, boolean assuming, List<PendingAppend> batch) {
        Fault fault = Fault.of(e);
        if (fault == Fault.CONNECTION_LOST) {
            log.warn("The database was lost with {} calls; looking again.", batch.size(), e);
            connection.discard();
            LockSupport.parkNanos(PAUSE.toNanos());
            return inTime(batch, e);
        }
        connection.rollBack();
        if (assuming) {
            return batch;
        }
        return switch (fault) {
            case IN_THE_WAY -> {
                LockSupport.parkNanos(PAUSE.toNanos());
                yield inTime(batch, e);
            }
            case CONTENT -> failEach(batch, e);
            case NO_RESOURCES -> {
                batch.forEach(call -> call.notReached(e));
                yield List.of();
            }
            default -> {
                batch.forEach(call -> call.failed(notStored(e)));
                yield List.of();
            }
        };
    }

    /** One call's fault is not the others': each is tried alone. */
    private List<PendingAppend> failEach(List<PendingAppend> batch, Exception e) {
        if (batch.size() == 1) {
            batch.getFirst().failed(notStored(e));
        } else {
            batch.forEach(call -> write(List.of(call)));
        }
        return List.of();
    }

    private static EventStoreException notStored(Exception e) {
        return new EventStoreException("Nothing was stored: " + e.getMessage(), e);
    }

    private static List<PendingAppend> inTime(List<PendingAppend> batch, @Nullable SQLException e) {
        batch.stream().filter(PendingAppend::isOverdue).forEach(call -> call.notReached(e));
        return batch.stream().filter(call -> !call.answer().isDone()).toList();
    }
}
