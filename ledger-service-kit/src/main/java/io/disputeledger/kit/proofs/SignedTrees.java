package io.disputeledger.kit.proofs;

import io.disputeledger.kit.events.EventPositions;
import io.disputeledger.kit.processors.ProcessorProgress.PositionNotReached;
import io.disputeledger.store.proofs.LogReader;
import io.disputeledger.store.proofs.SignedTree;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** The trees of the log, awaited: a checkpoint is stored a moment after the events it covers. */
public class SignedTrees {

    private static final Duration WAIT_MAX = Duration.ofSeconds(5);

    /** A checkpoint follows its events within some milliseconds. */
    private static final Duration RECHECK = Duration.ofMillis(2);

    private final LogReader log;
    private final EventPositions positions;

    /** Trees of the given log. */
    public SignedTrees(LogReader log, EventPositions positions) {
        this.log = log;
        this.positions = positions;
    }

    /**
     * The first tree that was signed with the event at this position in it.
     *
     * @throws PositionNotReached when nobody has signed for it within some seconds
     */
    public SignedTree covering(long position) {
        long end = System.nanoTime() + WAIT_MAX.toNanos();
        while (true) {
            Optional<SignedTree> tree = log.covering(position);
            if (tree.isPresent()) {
                return tree.get();
            }
            if (System.nanoTime() > end) {
                throw new PositionNotReached(position, positions.head());
            }
            LockSupport.parkNanos(RECHECK.toNanos());
        }
    }

    /** A tree with everything in it that was recorded so far. */
    public SignedTree coveringAll() {
        return covering(positions.head());
    }

    /** The log, to ask for anything else. */
    public LogReader log() {
        return log;
    }
}
