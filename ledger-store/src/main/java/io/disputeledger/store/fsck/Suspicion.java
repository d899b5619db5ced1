package io.disputeledger.store.fsck;

import io.disputeledger.store.log.tiles.Tile;
import io.disputeledger.store.log.tree.Hash;

/** Two things disagree; the next signed root tells which of them lies. */
sealed interface Suspicion {

    /**
     * What is at fault.
     *
     * @param eventsHold whether the events lead to the signed root
     */
    Fault judged(boolean eventsHold);

    /** What to say when no signed root follows. */
    Fault unjudged();

    /** An event and the tile that holds its hash. */
    record Leaf(long position, Hash derived, Hash inTile) implements Suspicion {

        private static final String HASH = "leaf hash";

        @Override
        public Fault judged(boolean eventsHold) {
            return eventsHold ? tile() : unjudged();
        }

        @Override
        public Fault unjudged() {
            return new Fault(
                    new Place.Event(position),
                    HASH,
                    inTile + " (as in " + path().path() + ")",
                    derived.toString());
        }

        private Fault tile() {
            return new Fault(
                    new Place.StoredTile(path()),
                    "hash " + position % Tile.WIDTH,
                    derived + " (as of event " + position + ", which was signed)",
                    inTile.toString());
        }

        private Tile path() {
            return new Tile(0, position / Tile.WIDTH, Tile.WIDTH);
        }
    }

    /** A stored checkpoint and the events since the one before. */
    record Root(long size, long since, Hash signed, Hash derived) implements Suspicion {

        private static final String ROOT = "root";

        @Override
        public Fault judged(boolean eventsHold) {
            return eventsHold
                    ? new Fault(
                            new Place.StoredCheckpoint(size),
                            ROOT,
                            derived + " (as of the events, which were signed later)",
                            signed.toString())
                    : new Fault(
                            new Place.Events(Math.min(since, size - 1), size - 1),
                            "root of the tree up to them",
                            signed + " (as signed)",
                            derived.toString());
        }

        @Override
        public Fault unjudged() {
            return new Fault(
                    new Place.NewestCheckpointOrEvents(size, since),
                    ROOT,
                    signed + " (as signed)",
                    derived + " (as of the events)");
        }
    }
}
