package io.disputeledger.store.fsck;

import io.disputeledger.store.log.tiles.Tile;

/** Where a fault is. */
public sealed interface Place {

    /** One event. */
    record Event(long position) implements Place {
        @Override
        public String toString() {
            return "Event " + position;
        }
    }

    /** One of these events, or several; the last is included. */
    record Events(long first, long last) implements Place {
        @Override
        public String toString() {
            return first == last ? "Event " + first : "Events %d to %d".formatted(first, last);
        }
    }

    /** A row of the tile table. */
    record StoredTile(int level, long index) implements Place {

        StoredTile(Tile tile) {
            this(tile.level(), tile.index());
        }

        @Override
        public String toString() {
            boolean servable = level >= 0 && level <= Tile.LEVEL_MAX && index >= 0;
            return servable
                    ? new Tile(level, index, Tile.WIDTH).path()
                    : "The tile of level %d and index %d".formatted(level, index);
        }
    }

    /** A row of the checkpoint table, by the size that is its key. */
    record StoredCheckpoint(long size) implements Place {
        @Override
        public String toString() {
            return "The checkpoint of size " + size;
        }
    }

    /**
     * The newest checkpoint and the events before it disagree, and nothing later tells which of
     * them was changed.
     *
     * @param size of the checkpoint
     * @param firstEvent the first event that no earlier checkpoint vouches for
     */
    record NewestCheckpointOrEvents(long size, long firstEvent) implements Place {
        @Override
        public String toString() {
            return "The newest checkpoint (size %d) or one of the events %d to %d"
                    .formatted(size, firstEvent, size - 1);
        }
    }

    /**
     * A checkpoint that was kept outside the database.
     *
     * @param file which anchor file
     * @param number its place in the file, from 1
     * @param size the size it claims; -1 where it cannot be read
     */
    record AnchoredCheckpoint(String file, int number, long size) implements Place {
        @Override
        public String toString() {
            String which = "Checkpoint %d of the anchor file %s".formatted(number, file);
            return size < 0 ? which : which + " (size " + size + ")";
        }
    }

    /** The checkpoint that was given to start from. */
    record GivenCheckpoint(long size) implements Place {
        @Override
        public String toString() {
            return "The given checkpoint of size " + size;
        }
    }

    /** The row that says how many events there are. */
    record Head() implements Place {
        @Override
        public String toString() {
            return "The head of the log";
        }
    }

    /** An index of the event table. */
    record Index(String name) implements Place {
        @Override
        public String toString() {
            return "The index " + name;
        }
    }
}
