package io.disputeledger.store.fsck;

import io.disputeledger.store.log.notes.SignedNote;

/** Is told how a run gets on, by the thread that runs it. */
public interface FsckObserver {

    /** Looks away. */
    FsckObserver NONE = new FsckObserver() {};

    /**
     * How far the events have been read.
     *
     * @param done the position up to which everything agrees
     * @param total the size of the log
     * @param eventsPerSecond the rate of this run so far
     */
    default void progress(long done, long total, double eventsPerSecond) {}

    /** The events are read; now the table is compared with something, which takes a while. */
    default void comparing(String what) {}

    /** The newest checkpoint that holds: another run may start from it. */
    default void verified(SignedNote checkpoint) {}
}
