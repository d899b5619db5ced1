package io.disputeledger.store.faults;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** A {@link WriterProgram}, as the test sees it. */
final class WriterProcess {

    private static final Duration DONE_MAX = Duration.ofMinutes(3);

    private final ChildProcess process;
    private final AtomicBoolean ready = new AtomicBoolean();
    private final AtomicInteger done = new AtomicInteger();
    private int granted;

    /** Starts one and waits until it is ready to append. */
    WriterProcess(
            String address,
            String name,
            int threads,
            Path anchors,
            Duration answerWithin,
            Path log,
            Consumer<JournalLine> journal)
            throws IOException {
        process =
                new ChildProcess(
                        WriterProgram.class,
                        List.of(
                                address,
                                name,
                                Integer.toString(threads),
                                anchors.toString(),
                                Long.toString(answerWithin.toMillis())),
                        log,
                        line -> JournalLine.parse(line).ifPresent(it -> read(it, journal)));
        await().atMost(DONE_MAX)
                .failFast("the writer ended", () -> !process.runs())
                .untilTrue(ready);
    }

    private void read(JournalLine line, Consumer<JournalLine> journal) {
        journal.accept(line);
        switch (line) {
            case JournalLine.Done() -> done.incrementAndGet();
            case JournalLine.Ready() -> ready.set(true);
            default -> {}
        }
    }

    /** Has it make so many more calls. */
    void grant(int calls) throws IOException {
        granted += calls;
        process.tell(Integer.toString(calls));
    }

    /** Waits until all its calls have ended. */
    void awaitDone() {
        awaitDoneOr(() -> false);
    }

    /** Waits until all its calls have ended, or something else holds. */
    void awaitDoneOr(BooleanSupplier other) {
        await().atMost(DONE_MAX)
                .failFast("the writer ended", () -> !process.runs())
                .until(() -> done.get() >= granted || other.getAsBoolean());
    }

    void kill() throws InterruptedException {
        process.kill();
    }

    void stop() throws IOException, InterruptedException {
        process.stop();
    }
}
