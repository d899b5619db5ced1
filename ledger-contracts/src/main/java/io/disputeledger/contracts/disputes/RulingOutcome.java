package io.disputeledger.contracts.disputes;

/** Who prevails. */
public enum RulingOutcome {
    /** The complainant. */
    UPHELD,
    /** Both in part. */
    PARTLY_UPHELD,
    /** The respondent. */
    DISMISSED
}
