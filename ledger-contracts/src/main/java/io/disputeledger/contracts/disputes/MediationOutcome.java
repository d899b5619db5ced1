package io.disputeledger.contracts.disputes;

/** How a mediation ended. */
public enum MediationOutcome {
    /** The parties agreed. */
    SETTLED,
    /** The mediator found that they would not. */
    FAILED,
    /** Its time ran out. */
    ELAPSED
}
