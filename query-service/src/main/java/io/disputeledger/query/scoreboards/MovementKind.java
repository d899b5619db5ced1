package io.disputeledger.query.scoreboards;

/** What happened to points. */
enum MovementKind {
    /** Pending appeal; they reach no threshold. */
    HELD,
    /** They count from when they were recorded. */
    DEDUCTED,
    /** They were taken back, and count no longer. */
    REVERSED,
    /** They are held no longer. */
    RELEASED
}
