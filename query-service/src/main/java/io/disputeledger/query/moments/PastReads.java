package io.disputeledger.query.moments;

import io.disputeledger.kit.http.AnswerRenderer;
import io.disputeledger.kit.http.InvalidField;
import io.disputeledger.kit.processors.ProcessorProgress;
import io.disputeledger.kit.reads.ConsistentReads;
import io.disputeledger.kit.reads.Snapshot;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.function.BiFunction;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Answers reads as of a moment, now or past. Whatever is read with it comes from one projection, so
 * that one position says what all of it reflects.
 */
@Component
public class PastReads {

    /** The projection of everything that can be read as of a moment. */
    public static final String PROJECTION = "timelines";

    private static final long NOTHING = -1;

    private final ConsistentReads reads;
    private final ProcessorProgress progress;
    private final Moments moments;

    PastReads(ConsistentReads reads, ProcessorProgress progress, Moments moments) {
        this.reads = reads;
        this.progress = progress;
        this.moments = moments;
    }

    /**
     * Waits until the projection has what the moment needs, then reads. The answer names the
     * position of the moment.
     *
     * @param read composes the body
     * @throws InvalidField when the moment is still to come
     * @throws ProcessorProgress.PositionNotReached when waiting takes too long
     */
    public <T> ResponseEntity<T> answer(
            HttpServletRequest request, AsOf asOf, BiFunction<Snapshot, Moment, T> read) {
        moments.requirePast(asOf);
        ResponseEntity<Told<T>> answer =
                reads.answer(
                        PROJECTION,
                        request,
                        needed(asOf),
                        snapshot -> {
                            Moment moment = moments.of(asOf, snapshot.position());
                            return new Told<>(moment, read.apply(snapshot, moment));
                        });
        Told<T> told = Objects.requireNonNull(answer.getBody());
        HttpHeaders headers = new HttpHeaders();
        headers.putAll(answer.getHeaders());
        headers.set(AnswerRenderer.POSITION, Long.toString(told.moment().position()));
        return ResponseEntity.ok().headers(headers).body(told.body());
    }

    private record Told<T>(Moment moment, T body) {}

    // What was recorded by an instant is known once all that is recorded now has been taken in.
    private long needed(AsOf asOf) {
        return switch (asOf) {
            case AsOf.Now _ -> NOTHING;
            case AsOf.AtPosition(var position) -> position;
            case AsOf.AtInstant _ -> progress.head();
            case AsOf.Pinned(var moment) -> moment.position();
        };
    }
}
