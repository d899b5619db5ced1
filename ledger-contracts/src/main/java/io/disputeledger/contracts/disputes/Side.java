package io.disputeledger.contracts.disputes;

/** Which party, by its part in the dispute. */
public enum Side {
    /** Who complains. */
    COMPLAINANT,
    /** Of whom. */
    RESPONDENT
}
