package io.disputeledger.rules;

/** The time limits that every pack sets. */
public enum WindowKind {
    /** For filing a complaint; counts from the confirmed receipt. */
    FILING,
    /** For submitting evidence; counts from the opening of the round. */
    EVIDENCE_ROUND,
    /** For appealing a ruling; counts from the ruling. */
    RULING_APPEAL,
    /** For appealing a penalty; counts from the hold or the deduction. */
    PENALTY_APPEAL
}
