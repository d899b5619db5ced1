package io.disputeledger.contracts.disputes;

/** Why a round of evidence closed. */
public enum RoundClosing {
    /** Both parties waived the rest of it. */
    WAIVED,
    /** Its time ran out. */
    ELAPSED
}
