package io.disputeledger.store.events;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The events of one call, which stand or fall together, and their answer to be. */
final class PendingAppend {

    private final List<NewEvent> events;
    private final int bytes;
    private final long answerByNanos;
    private final CompletableFuture<Appended> answer = new CompletableFuture<>();

    // Only the writer's thread knows and asks.
    private boolean outcomeUnknown;

    PendingAppend(List<NewEvent> events, Duration answerWithin) {
        this.events = List.copyOf(events);
        this.bytes = events.stream().mapToInt(event -> event.entry().length).sum();
        this.answerByNanos = System.nanoTime() + answerWithin.toNanos();
    }

    List<NewEvent> events() {
        return events;
    }

    int bytes() {
        return bytes;
    }

    CompletableFuture<Appended> answer() {
        return answer;
    }

    boolean isOverdue() {
        return System.nanoTime() - answerByNanos > 0;
    }

    /** Its commit was sent, and the connection lost before the answer. */
    void outcomeIsUnknown() {
        outcomeUnknown = true;
    }

    boolean isOutcomeUnknown() {
        return outcomeUnknown;
    }

    void stored(Appended at) {
        answer.complete(at);
    }

    void failed(RuntimeException fault) {
        answer.completeExceptionally(fault);
    }

    void notReached(@Nullable Throwable fault) {
        failed(
                outcomeUnknown
                        ? new AppendFailed.OutcomeUnknown(fault)
                        : new AppendFailed.DatabaseUnavailable(fault));
    }
}
