package io.disputeledger.store.fsck.tampering;

import io.disputeledger.store.fsck.Place;
import java.sql.SQLException;
import java.util.function.Predicate;

/**
 * What was done to a ledger, and where it must be found.
 *
 * @param what for messages
 * @param where for messages
 * @param isThere whether a place is the right one
 * @param needsAnchors whether the database alone cannot show it
 */
public record Change(String what, String where, Predicate<Place> isThere, boolean needsAnchors) {

    /** One that is to be named exactly so. */
    static Change at(Place place, String what) {
        return new Change(what, place.toString(), place::equals, false);
    }

    /**
     * One of an event: named exactly where a full tile has its hash, else by the events between two
     * checkpoints.
     */
    static Change ofEvent(long position, Scene scene, String what) {
        boolean exact = position < scene.tiledUpTo();
        return new Change(
                what,
                (exact ? "exactly " : "around ") + position,
                place ->
                        switch (place) {
                            case Place.Event(long found) -> found == position;
                            case Place.Events(long first, long last) ->
                                    !exact && first <= position && position <= last;
                            case Place.NewestCheckpointOrEvents(long size, long first) ->
                                    !exact && first <= position && position < size;
                            default -> false;
                        },
                false);
    }

    /** One after which the first anchor beyond a size contradicts. */
    static Change anchoredAfter(long size, Scene scene, String what) {
        long first =
                scene.ledger().anchoredSizes().stream()
                        .filter(anchored -> anchored > size)
                        .findFirst()
                        .orElseThrow();
        return new Change(
                what,
                "the anchor of size " + first,
                place -> place instanceof Place.AnchoredCheckpoint anchor && anchor.size() == first,
                true);
    }

    /** In the newest batch and in no full tile, only the length tells that one is missing. */
    Change orTheEnd(long position, Scene scene) throws SQLException {
        return position >= Math.max(scene.newestBatch(), scene.tiledUpTo())
                ? at(new Place.StoredCheckpoint(scene.size()), what).orAnchored()
                : this;
    }

    /** The same, or found at another place when anchors are given. */
    Change orAnchored() {
        return new Change(
                what,
                where + ", or an anchor",
                place -> isThere.test(place) || place instanceof Place.AnchoredCheckpoint,
                needsAnchors);
    }
}
