package io.disputeledger.evidence.windows;

/** Where the evidence of a dispute stands, as kept in the table of windows. */
enum Stage {
    /** No round is open: not yet, or it ended before its time. */
    CLOSED,
    /** A round was opened. */
    OPEN,
    /** The time of the last round ran out. */
    ELAPSED
}
