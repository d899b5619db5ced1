package io.disputeledger.contracts.disputes;

/** What makes a respondent comply who does not (强制措施). */
public enum ForcedMeasure {
    /** Money is taken from the deposit (保证金). */
    DEPOSIT_DEDUCTION,
    /** The account cannot trade. */
    TRADE_RESTRICTION,
    /** The store is closed: nothing more can be forced. */
    STORE_CLOSURE
}
