package io.disputeledger.contracts.disputes;

/** Which limit a deadline resolves. */
public enum DeadlineKind {
    /** The end of a round of evidence. */
    EVIDENCE_ROUND,
    /** The end of the window for appealing a ruling. */
    RULING_APPEAL
}
