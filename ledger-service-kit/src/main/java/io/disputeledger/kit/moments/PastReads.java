package io.disputeledger.kit.moments;

import io.disputeledger.kit.http.AnswerRenderer;
import io.disputeledger.kit.http.InvalidField;
import io.disputeledger.kit.processors.ProcessorProgress;
import io.disputeledger.kit.reads.ConsistentReads;
import io.disputeledger.kit.reads.Page;
import io.disputeledger.kit.reads.PagedReads;
import io.disputeledger.kit.reads.Rows;
import io.disputeledger.kit.reads.Snapshot;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * Answers reads as of a moment, now or past. What one answer tells comes from one projection, so
 * that one position says what all of it reflects.
 */
public class PastReads {

    private static final long NOTHING = -1;

    private final ConsistentReads reads;
    private final PagedReads pages;
    private final ProcessorProgress progress;
    private final Moments moments;
    private final String projectionOfMoments;

    /** Finds moments in the given projection, whatever projection is read then. */
    public PastReads(
            ConsistentReads reads,
            PagedReads pages,
            ProcessorProgress progress,
            Moments moments,
            MomentProjection projection) {
        this.reads = reads;
        this.pages = pages;
        this.progress = progress;
        this.moments = moments;
        this.projectionOfMoments = projection.projection();
    }

    /**
     * Waits until the projection has what the moment needs, then reads. The answer names the
     * position of the moment.
     *
     * @param projection whose tables are read
     * @param read composes the body
     * @throws InvalidField when the moment is still to come
     * @throws ProcessorProgress.PositionNotReached when waiting takes too long
     */
    public <T> ResponseEntity<T> answer(
            String projection,
            HttpServletRequest request,
            AsOf asOf,
            BiFunction<Snapshot, Moment, T> read) {
        moments.requirePast(asOf);
        AsOf found = projection.equals(projectionOfMoments) ? asOf : find(request, asOf);
        ResponseEntity<Told<T>> answer =
                reads.answer(
                        projection,
                        request,
                        needed(found),
                        snapshot -> {
                            Moment moment = moments.of(found, snapshot.position());
                            return new Told<>(
                                    moment, read.apply(snapshot.before(moment.position()), moment));
                        });
        Told<T> told = Objects.requireNonNull(answer.getBody());
        HttpHeaders headers = new HttpHeaders();
        headers.putAll(answer.getHeaders());
        headers.set(AnswerRenderer.POSITION, Long.toString(told.moment().position()));
        return ResponseEntity.ok().headers(headers).body(told.body());
    }

    /**
     * The page of a list that the request asks for; see {@link #answer}. What belongs to a past
     * moment never changes, so all its pages tell of the same one.
     *
     * @param rows those of a moment, read up to the position of their snapshot
     * @param body makes the answer of the page
     */
    public <T, B> ResponseEntity<B> page(
            String projection,
            HttpServletRequest request,
            AsOf asOf,
            Function<Moment, Rows<T>> rows,
            Function<Page<T>, B> body) {
        return pages.page(
                request,
                (after, rowsMax) ->
                        answer(
                                projection,
                                request,
                                asOf,
                                (snapshot, moment) -> {
                                    Rows<T> then = rows.apply(moment);
                                    return new PagedReads.Found<>(
                                            moment.position(),
                                            then.read(snapshot, after, rowsMax),
                                            then::keyOf);
                                }),
                body);
    }

    private record Told<T>(Moment moment, T body) {}

    // Another projection may be behind this one; it is asked for the position that is found here.
    private AsOf find(HttpServletRequest request, AsOf asOf) {
        if (asOf instanceof AsOf.Now) {
            return asOf;
        }
        Moment moment =
                reads.answer(
                                projectionOfMoments,
                                request,
                                needed(asOf),
                                snapshot -> moments.of(asOf, snapshot.position()))
                        .getBody();
        return new AsOf.Pinned(Objects.requireNonNull(moment));
    }

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
