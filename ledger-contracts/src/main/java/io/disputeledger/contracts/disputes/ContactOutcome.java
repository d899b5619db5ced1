package io.disputeledger.contracts.disputes;

/** Whether the respondent was reached. Neither outcome decides the merits. */
public enum ContactOutcome {
    /** The respondent knows of the complaint. */
    REACHED,
    /** Notice was given at the last known address. */
    NOT_REACHED
}
