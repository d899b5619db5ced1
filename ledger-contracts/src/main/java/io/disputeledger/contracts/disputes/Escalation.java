package io.disputeledger.contracts.disputes;

/** How a dispute came from the parties to the platform. */
public enum Escalation {
    /** The complainant asked for it. */
    REQUESTED,
    /** The time for negotiation ran out. */
    AUTOMATIC
}
