package io.disputeledger.contracts.disputes;

/** What a complaint is about. */
public enum ComplaintCategory {
    /** The goods never came. */
    NOT_RECEIVED,
    /** The goods differ from the description. */
    NOT_AS_DESCRIBED,
    /** The goods are fake. */
    COUNTERFEIT,
    /** The seller ignores returned goods. */
    RETURN_IGNORED,
    /** The buyer did not pay. */
    NON_PAYMENT,
    /** Something else; the facts say what. */
    OTHER
}
