package io.disputeledger.contracts.disputes;

/** Why a dispute is over. */
public enum CloseReason {
    /** The parties agreed, and nothing is left to do. */
    SETTLED,
    /** The complainant withdrew. */
    WITHDRAWN,
    /** It was not filed in the filing window. */
    EXPIRED,
    /** It was rejected at intake and not filed again in time. */
    INADMISSIBLE,
    /** The complainant was asked for evidence and gave none. */
    DEFAULTED,
    /** The final ruling leaves nothing to be done. */
    NO_REMEDY,
    /** What was ordered or agreed is done. */
    EXECUTED,
    /** What was ordered or agreed was forced. */
    ENFORCED,
    /** An award took the place of the ruling. */
    ARBITRATED
}
