package io.disputeledger.contracts.evidence;

/** Who may see an item of evidence. */
public enum Disclosure {
    /** Both parties and the platform. */
    PARTIES,
    /** The platform only. */
    PLATFORM
}
