package io.disputeledger.contracts.disputes;

/** What a reviewer makes of a ruling. */
public enum AppealOutcome {
    /** It stands. */
    UPHELD,
    /** Other remedies take the place of those ordered. */
    VARIED,
    /** It falls, with everything that rests on it. */
    REVERSED
}
