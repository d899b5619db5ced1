package io.disputeledger.store.fsck;

import io.disputeledger.store.database.Rows;
import io.disputeledger.store.database.Tables;
import io.disputeledger.store.events.StorageBounds;
import io.disputeledger.store.log.notes.Checkpoint;
import io.disputeledger.store.log.notes.SignedNote;
import io.disputeledger.store.log.tiles.TileEdge;
import io.disputeledger.store.log.tree.TreeHasher;
import io.disputeledger.store.log.tree.VerificationException;
import io.disputeledger.store.proofs.AnchorFile;
import java.sql.Connection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Derives every hash, root, position and stream version again from the event table, and compares
 * them with the tiles, the head, every checkpoint and what was anchored outside.
 *
 * <p>It may run while the ledger is appended to: it ends where the log ended when it began, and no
 * transaction stays open that would keep PostgreSQL from tidying up.
 *
 * @param schema of the tables
 * @param trust what is known of the log from elsewhere
 * @param anchors checkpoints from {@link AnchorFile}s, in any order
 * @param from a checkpoint to start from, if any: what it covers is then not read again
 * @param unsignedMax how many of the newest events may lack a checkpoint; 0 when nobody appends
 */
public record Fsck(
        String schema,
        Trust trust,
        List<Anchor> anchors,
        @Nullable SignedNote from,
        long unsignedMax) {

    /** Each process that appends holds back the checkpoint of its newest batch for a moment. */
    public static final long UNSIGNED_MAX_DEFAULT = 10L * StorageBounds.DEFAULTS.batchEventsMax();

    /** Does not change the list given. */
    public Fsck {
        anchors = List.copyOf(anchors);
    }

    /** Of the whole log. */
    public Fsck(String schema, Trust trust, List<Anchor> anchors) {
        this(schema, trust, anchors, null, UNSIGNED_MAX_DEFAULT);
    }

    /**
     * Runs to the first fault or to the end.
     *
     * @param connection in auto-commit mode for a ledger in use; inside a transaction, it sees what
     *     that sees. It is only read from.
     * @throws VerificationException when the checkpoint to start from is not one of this log
     * @throws org.axonframework.eventsourcing.eventstore.EventStoreException when the database
     *     cannot be read
     */
    public Verdict run(Connection connection, FsckObserver observer) throws VerificationException {
        Checkpoint start = from == null ? null : trust.verified(from);
        try {
            return clean(Rows.within(connection), new Tables(schema), start, observer);
        } catch (FaultFound found) {
            return new Verdict.Faulty(found.fault());
        }
    }

    private Verdict clean(
            Rows rows, Tables tables, @Nullable Checkpoint start, FsckObserver observer) {
        Extent extent = Extent.read(rows, tables);
        extent.requireHead();
        long size = extent.size();
        TreeHasher hasher = new TreeHasher();
        EventPages events = new EventPages(rows, tables);
        TileRows tiles = new TileRows(rows, tables);
        GivenTree given = new GivenTree(events, tiles, hasher);
        TileEdge edge = start == null ? given.edge(0) : start(given, start, size);
        long since = edge.size();
        List<Testimony> anchored = anchored();
        List<Testimony> later = anchored.stream().filter(a -> a.size() >= since).toList();
        anchored.stream().filter(a -> a.size() < since).forEach(a -> requireTree(given, a));

        TreeScan scan =
                new TreeScan(
                        events,
                        tiles,
                        new CheckpointRows(rows, tables, trust),
                        later,
                        edge,
                        hasher);
        scan.run(size, observer);
        later.forEach(anchor -> requireNotSetBack(anchor, size));
        extent.requireNothingBeyond();
        requireSignatures(scan.checkpointedUpTo(), size);
        TableComparison comparison = new TableComparison(rows, tables, observer);
        if (start == null) {
            comparison.whole(size);
        } else {
            comparison.since(since, size);
        }
        return new Verdict.Clean(
                size,
                scan.root(),
                since,
                scan.checkpointsVerified(),
                scan.anchorsVerified() + anchored.size() - later.size(),
                size - scan.checkpointedUpTo());
    }

    private static TileEdge start(GivenTree given, Checkpoint start, long size) {
        Place place = new Place.GivenCheckpoint(start.size());
        requireNotSetBack(place, start.size(), size);
        return given.edge(place, start.size(), start.root());
    }

    /** In the order of sizes. */
    private List<Testimony> anchored() {
        List<Testimony> anchored =
                anchors.parallelStream()
                        .map(anchor -> Testimony.anchored(anchor, trust))
                        .sorted(Comparator.comparingLong(Testimony::size))
                        .toList();
        for (Testimony testimony : anchored) {
            if (testimony instanceof Testimony.Void(_, Fault fault)) {
                throw new FaultFound(fault);
            }
        }
        return anchored;
    }

    private static void requireNotSetBack(Testimony testimony, long size) {
        if (testimony instanceof Testimony.Signed signed) {
            requireNotSetBack(signed.place(), signed.size(), size);
        }
    }

    private static void requireNotSetBack(Place place, long signed, long size) {
        if (signed > size) {
            throw new FaultFound(
                    place,
                    "log",
                    "at least %d events long (so many were signed)".formatted(signed),
                    size + " events long: it was cut short or set back");
        }
    }

    private static void requireTree(GivenTree given, Testimony testimony) {
        if (testimony instanceof Testimony.Signed signed) {
            given.edge(signed.place(), signed.size(), signed.root());
        }
    }

    private void requireSignatures(long checkpointedUpTo, long size) {
        if (size - checkpointedUpTo > unsignedMax) {
            throw new FaultFound(
                    new Place.Events(checkpointedUpTo, size - 1),
                    "signature",
                    "in a checkpoint (at most %d events may wait for one)".formatted(unsignedMax),
                    "missing");
        }
    }
}
