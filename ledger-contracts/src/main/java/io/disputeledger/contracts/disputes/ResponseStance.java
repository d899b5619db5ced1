package io.disputeledger.contracts.disputes;

/** What the respondent says to the complaint. */
public enum ResponseStance {
    /** It is unfounded. */
    CONTESTED,
    /** It is founded in part. */
    PARTLY_ADMITTED,
    /** It is founded. */
    ADMITTED
}
