package io.disputeledger.kit.deadlines;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.disputeledger.kit.commands.Answer;
import io.disputeledger.kit.commands.Reactions;
import io.disputeledger.kit.processors.ProcessorProgress;
import io.disputeledger.kit.time.LedgerClock;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Says of all limits with the earliest due instant that they have run out.
 *
 * <p>One process of a service does so at a time, and never goes on to a later instant before the
 * earlier one is answered for, unless that failed. A process that dies between sending a command
 * and noting its answer leaves it to the next, whose command has the same idempotency key and gets
 * the same answer.
 */
public class DeadlineSweep {

    private static final Logger log = LoggerFactory.getLogger(DeadlineSweep.class);

    /** Commands on their way at once; those of one stream go one after another. */
    private static final int AT_ONCE_MAX = 64;

    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);
    private static final Duration RETRY_AFTER_MAX = Duration.ofMinutes(5);

    private final DeadlineBooks books;
    private final DeadlineTable table;
    private final Reactions reactions;
    private final ProcessorProgress progress;
    private final LedgerClock clock;
    private final TransactionTemplate transaction;
    private final MeterRegistry meters;

    /** Sweeps the given table; sends through the given reactions. */
    public DeadlineSweep(
            DeadlineBooks books,
            DeadlineTable table,
            Reactions reactions,
            ProcessorProgress progress,
            LedgerClock clock,
            TransactionTemplate transaction,
            MeterRegistry meters) {
        this.books = books;
        this.table = table;
        this.reactions = reactions;
        this.progress = progress;
        this.clock = clock;
        this.transaction = transaction;
        this.meters = meters;
    }

    /** What a sweep came to. */
    enum Outcome {
        /** Something was due; there may be more. */
        SWEPT,
        /** Nothing is due. */
        NOTHING_DUE,
        /** Another process has the turn. */
        ANOTHER_SWEEPS
    }

    /** Says so of the limits with the earliest due instant, if that has come. */
    Outcome sweep() {
        if (table.nextDue(clock.now(), 1).isEmpty()) {
            return Outcome.NOTHING_DUE;
        }
        Outcome outcome = transaction.execute(_ -> table.takeTurn() ? inTurn() : null);
        return outcome == null ? Outcome.ANOTHER_SWEEPS : outcome;
    }

    private Outcome inTurn() {
        // What is recorded by now may end a limit, or have set an earlier one.
        progress.await(DeadlineProjection.NAME, progress.head());
        Instant now = clock.now();
        List<RunningDeadline> due = table.nextDue(now, AT_ONCE_MAX);
        if (due.isEmpty()) {
            return Outcome.NOTHING_DUE;
        }
        sendAll(due);
        return Outcome.SWEPT;
    }

    private void sendAll(List<RunningDeadline> due) {
        Map<String, List<RunningDeadline>> byStream =
                due.stream()
                        .collect(
                                groupingBy(
                                        RunningDeadline::streamId, LinkedHashMap::new, toList()));
        try (ExecutorService streams = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> sent = new ArrayList<>();
            for (List<RunningDeadline> ofStream : byStream.values()) {
                sent.add(streams.submit(() -> ofStream.forEach(this::elapse)));
            }
            for (Future<?> outcome : sent) {
                outcome.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("The answers of the clock could not be noted.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while limits ran out.", e);
        }
    }

    // Noted one by one and not in the transaction that has the turn: the projection of these very
    // events changes the same rows, in another order.
    private void elapse(RunningDeadline deadline) {
        note(deadline, send(deadline));
    }

    private @Nullable Throwable send(RunningDeadline deadline) {
        try {
            Answer answer =
                    reactions.elapse(deadline.setBy(), deadline.name(), books.whenDue(deadline));
            log.info(
                    "{} of {} ran out at {}: {}",
                    deadline.name(),
                    deadline.streamId(),
                    deadline.dueAt(),
                    answer.entry().getClass().getSimpleName());
            return null;
        } catch (RuntimeException fault) {
            return fault;
        }
    }

    private void note(RunningDeadline deadline, @Nullable Throwable fault) {
        meters.counter("ledger.deadlines.elapsed", "outcome", fault == null ? "answered" : "fault")
                .increment();
        if (fault == null) {
            table.answered(deadline);
            return;
        }
        Duration retryIn = retryAfter(deadline.attempts());
        log.error(
                "{} of {} ran out at {}, which could not be recorded (attempt {}); again in {}",
                deadline.name(),
                deadline.streamId(),
                deadline.dueAt(),
                deadline.attempts() + 1,
                retryIn,
                fault);
        table.failed(deadline, fault.getClass().getSimpleName(), retryIn);
    }

    /** Twice as long after each attempt, so that what stays broken does not fill the log. */
    static Duration retryAfter(int attempts) {
        Duration doubled = RETRY_AFTER.multipliedBy(1L << Math.min(attempts, 20));
        return doubled.compareTo(RETRY_AFTER_MAX) < 0 ? doubled : RETRY_AFTER_MAX;
    }
}
