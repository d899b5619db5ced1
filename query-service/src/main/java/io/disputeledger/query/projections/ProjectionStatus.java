package io.disputeledger.query.projections;

import io.disputeledger.kit.processors.ProcessorProgress.Place;
import org.jspecify.annotations.Nullable;

/**
 * How far a projection is.
 *
 * @param position the last event that it has handled; -1 before the first
 * @param head the last event in the log
 * @param lag positions between the two
 * @param replaying whether it is being rebuilt; its reads answer 503 until it is back
 * @param replayingUntil the position at which the rebuild ends
 * @param percent of the rebuild, or of the log where it is not being rebuilt; rounded down
 */
record ProjectionStatus(
        String name,
        long position,
        long head,
        long lag,
        boolean replaying,
        @Nullable Long replayingUntil,
        int percent) {

    static ProjectionStatus of(String name, Place place, long head) {
        Long until = place.replayingUntil();
        long goal = until == null ? head : until;
        return new ProjectionStatus(
                name,
                place.position(),
                head,
                head - place.position(),
                place.replaying(),
                until,
                percent(place.position(), goal));
    }

    // Positions begin at 0, so position 0 of 0 is all of one event.
    private static int percent(long position, long goal) {
        return goal < 0 ? 100 : (int) (100 * (position + 1) / (goal + 1));
    }
}
