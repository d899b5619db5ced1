package io.disputeledger.kit.reads;

import io.disputeledger.kit.access.ObjectCheck;
import io.disputeledger.kit.http.AnswerRenderer;
import io.disputeledger.kit.http.MinPosition;
import io.disputeledger.kit.http.ProblemCode;
import io.disputeledger.kit.http.ProblemException;
import io.disputeledger.kit.processors.ProcessorProgress;
import io.disputeledger.kit.processors.ProcessorProgress.Place;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Answers reads, which say "when you have seen at least this position" and are told what they
 * reflect. What an answer from a projection says, and the position that it names, come from one
 * snapshot of the database, so it reflects exactly the events up to that position.
 */
public class ConsistentReads {

    /** A read that takes longer is given up, so that it does not hold a connection. */
    private static final int SECONDS_MAX = 10;

    private static final long NOTHING = -1;

    private final ProcessorProgress progress;
    private final TransactionTemplate snapshot;

    /** Reads in transactions of the given manager. */
    public ConsistentReads(ProcessorProgress progress, PlatformTransactionManager transactions) {
        this.progress = progress;
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
        snapshot.setTimeout(SECONDS_MAX);
    }

    /**
     * Waits for the position that the request names, if any, then reads.
     *
     * @param projection whose tables are read
     * @param read composes the body
     * @throws ProblemException while the projection is being rebuilt
     * @throws ProcessorProgress.PositionNotReached when waiting takes too long
     */
    public <T> ResponseEntity<T> answer(
            String projection, HttpServletRequest request, Function<Snapshot, T> read) {
        return answer(projection, request, NOTHING, read);
    }

    /**
     * Waits also for a position that the read itself needs; see {@link #answer(String,
     * HttpServletRequest, Function)}.
     *
     * @param needed the position; -1 when any will do
     */
    public <T> ResponseEntity<T> answer(
            String projection,
            HttpServletRequest request,
            long needed,
            Function<Snapshot, T> read) {
        ObjectCheck object = ObjectCheck.of(request);
        Long asked = MinPosition.of(request);
        long minPosition = Math.max(needed, asked == null ? NOTHING : asked);
        // Asked before the wait as well: a rebuild takes longer than anybody waits.
        complete(projection);
        if (minPosition > NOTHING) {
            progress.await(projection, minPosition);
        }
        return snapshot.execute(_ -> {
            long position = complete(projection).position();
            return ResponseEntity.ok()
                    .header(AnswerRenderer.POSITION, Long.toString(position))
                    .body(read.apply(new Snapshot(position, object)));
        });
    }

    /**
     * For what is read from the log itself: waits for the position that the request names, if any.
     *
     * @return the newest position, before anything is read
     * @throws ProcessorProgress.PositionNotReached when waiting takes too long
     */
    public Snapshot ofLog(HttpServletRequest request) {
        ObjectCheck object = ObjectCheck.of(request);
        Long minPosition = MinPosition.of(request);
        if (minPosition != null) {
            progress.awaitRecorded(minPosition);
        }
        return new Snapshot(progress.head(), object);
    }

    /** Its place, unless it lacks what it once had: that would be half a truth. */
    private Place complete(String projection) {
        Place place = progress.placeOf(projection);
        if (place.replaying()) {
            throw new ProblemException(
                    ProblemCode.PROJECTION_REBUILDING,
                    "projections.rebuilding",
                    projection,
                    place.position(),
                    String.valueOf(place.replayingUntil()));
        }
        return place;
    }
}
