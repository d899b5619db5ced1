package io.disputeledger.store.fsck;

import io.disputeledger.store.fsck.EventPages.StoredEvent;
import io.disputeledger.store.fsck.TileRows.TileRow;
import io.disputeledger.store.log.notes.SignedNote;
import io.disputeledger.store.log.tiles.FullTile;
import io.disputeledger.store.log.tiles.Tile;
import io.disputeledger.store.log.tiles.TileEdge;
import io.disputeledger.store.log.tree.Hash;
import io.disputeledger.store.log.tree.TreeHasher;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the events: grows the tree again, and compares it with every tile as it fills and
 * with every checkpoint as its size is reached. It holds a page of events and the tree's edge.
 */
final class TreeScan {

    /** A multiple of a tile's width, small enough for a page of the largest events. */
    private static final int PAGE = 4 * Tile.WIDTH;

    private final EventPages events;
    private final TileRows tiles;
    private final CheckpointRows checkpoints;
    private final Deque<Testimony> anchors;
    private final TreeHasher hasher;
    private final TileEdge edge;
    private final List<FullTile> filled = new ArrayList<>();
    private final Deque<Testimony> testimonies = new ArrayDeque<>();

    private Map<Long, TileRow> leafTiles = Map.of();
    private @Nullable Suspicion suspicion;
    private @Nullable SignedNote newest;
    private long signedUpTo;
    private long checkpointedUpTo;
    private long checkpointsVerified;
    private long anchorsVerified;

    /**
     * A pass that goes on from the edge of a tree that was signed, or from the empty one.
     *
     * @param anchors in the order of sizes, none smaller than the edge
     */
    TreeScan(
            EventPages events,
            TileRows tiles,
            CheckpointRows checkpoints,
            List<Testimony> anchors,
            TileEdge edge,
            TreeHasher hasher) {
        this.events = events;
        this.tiles = tiles;
        this.checkpoints = checkpoints;
        this.anchors = new ArrayDeque<>(anchors);
        this.edge = edge;
        this.hasher = hasher;
        this.signedUpTo = edge.size();
        this.checkpointedUpTo = edge.size();
    }

    /** Reads on to the size of the log. */
    void run(long size, FsckObserver observer) {
        long start = edge.size();
        long startedNanos = System.nanoTime();
        try {
            while (edge.size() < size) {
                page(Math.min(size, (edge.size() / PAGE + 1) * PAGE));
                double seconds = (System.nanoTime() - startedNanos) / 1e9;
                observer.progress(edge.size(), size, (edge.size() - start) / seconds);
                if (newest != null) {
                    observer.verified(newest);
                    newest = null;
                }
            }
            gather(size, size);
            judgeAll();
        } catch (FaultFound later) {
            // What was suspected before came first.
            throw suspicion == null ? later : new FaultFound(suspicion.unjudged());
        }
        if (suspicion != null) {
            throw new FaultFound(suspicion.unjudged());
        }
        if (newest != null) {
            observer.verified(newest);
        }
    }

    long size() {
        return edge.size();
    }

    Hash root() {
        return edge.root();
    }

    /** The size of the newest verified checkpoint in the database. */
    long checkpointedUpTo() {
        return checkpointedUpTo;
    }

    long checkpointsVerified() {
        return checkpointsVerified;
    }

    long anchorsVerified() {
        return anchorsVerified;
    }

    private void page(long end) {
        long first = edge.size();
        leafTiles = tiles.between(0, first / Tile.WIDTH, end / Tile.WIDTH);
        gather(first, end - 1);
        for (StoredEvent event : events.read(first, end)) {
            judgeAll();
            append(event);
        }
        if (edge.size() < end) {
            throw EventPages.missing(edge.size());
        }
    }

    private void append(StoredEvent event) {
        long position = edge.size();
        Hash leaf = event.leaf(position, hasher);
        TileRow tile = leafTiles.get(position / Tile.WIDTH);
        if (suspicion == null && tile != null) {
            tile.hash((int) (position % Tile.WIDTH))
                    .filter(stored -> !stored.equals(leaf))
                    .ifPresent(stored -> suspicion = new Suspicion.Leaf(position, leaf, stored));
        }
        edge.append(leaf, (_, _, _) -> {}, filled::add);
        if (suspicion == null) {
            filled.forEach(this::compare);
        }
        filled.clear();
    }

    private void compare(FullTile tile) {
        long index = tile.index();
        Map<Long, TileRow> stored =
                tile.level() == 0 ? leafTiles : tiles.between(tile.level(), index, index + 1);
        TileRows.compare(tile, stored.get(index));
    }

    /**
     * What is said about trees of these sizes, in the order of sizes; a stored one speaks first.
     */
    private void gather(long first, long last) {
        List<Testimony> found = new ArrayList<>(checkpoints.between(first, last));
        while (!anchors.isEmpty() && anchors.getFirst().size() <= last) {
            found.add(anchors.removeFirst());
        }
        found.sort(Comparator.comparingLong(Testimony::size));
        testimonies.addAll(found);
    }

    private void judgeAll() {
        while (!testimonies.isEmpty() && testimonies.getFirst().size() == edge.size()) {
            switch (testimonies.removeFirst()) {
                case Testimony.Void(_, Fault fault) -> throw new FaultFound(fault);
                case Testimony.Signed signed -> judge(signed);
            }
        }
    }

    private void judge(Testimony.Signed signed) {
        Hash derived = edge.root();
        boolean holds = derived.equals(signed.root());
        if (suspicion != null) {
            Fault fault = suspicion.judged(holds);
            suspicion = null;
            throw new FaultFound(fault);
        }
        if (!holds) {
            suspect(signed, derived);
            return;
        }
        signedUpTo = signed.size();
        if (signed.place() instanceof Place.AnchoredCheckpoint) {
            anchorsVerified++;
        } else {
            checkpointsVerified++;
            checkpointedUpTo = signed.size();
            newest = signed.note();
        }
    }

    /** An anchor is outside the database, so it is the history that was exchanged. */
    private void suspect(Testimony.Signed signed, Hash derived) {
        if (signed.place() instanceof Place.AnchoredCheckpoint) {
            throw new FaultFound(
                    signed.place(),
                    "root of the stored events",
                    signed.root() + " (as anchored)",
                    derived + ": the history up to event " + (signed.size() - 1) + " was replaced");
        }
        suspicion = new Suspicion.Root(signed.size(), signedUpTo, signed.root(), derived);
    }
}
