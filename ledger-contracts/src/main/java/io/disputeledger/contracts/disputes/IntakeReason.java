package io.disputeledger.contracts.disputes;

/** Why a complaint was not accepted at intake. */
public enum IntakeReason {
    /** Something required is missing; the guidance says what. */
    INCOMPLETE,
    /** The platform's rules do not cover it. */
    OUTSIDE_SCOPE,
    /** A good review or money is demanded for dropping it. */
    EXTORTION,
    /** Identity, rights or mandate are forged. */
    FORGED_IDENTITY
}
