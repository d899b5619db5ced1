package io.disputeledger.contracts.disputes;

/** How a ruling can be challenged (Regulation (EU) 2022/2065, article 17(3)(f)). */
public enum RedressKind {
    /** To another reviewer of the platform. */
    APPEAL,
    /** Before an arbitral institution. */
    EXTERNAL_ARBITRATION,
    /** Before a court. */
    COURT
}
