package io.disputeledger.contracts.disputes;

/** How the platform came to know (Regulation (EU) 2022/2065, article 17(3)(b)). */
public enum Detection {
    /** By its own investigation. */
    OWN_DETECTION,
    /** By a complaint or notice. */
    NOTICE
}
