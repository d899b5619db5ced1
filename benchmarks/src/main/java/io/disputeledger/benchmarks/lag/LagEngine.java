package io.disputeledger.benchmarks.lag;

/** Whose events another process handles. */
enum LagEngine {
    /** The ledger's storage, whose readers are woken, with the services' processor settings. */
    LEDGER,
    /** Axon's JDBC engine with all of its defaults. */
    AXON_JDBC
}
