package io.disputeledger.query.scoreboards;

/** What happened to points. */
enum MovementKind {
    /** Pending appeal; they reach no threshold. */
    HELD,
    /** They count from when they were recorded. */
    DEDUCTED
}
