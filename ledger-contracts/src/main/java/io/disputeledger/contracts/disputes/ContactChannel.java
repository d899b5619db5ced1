package io.disputeledger.contracts.disputes;

/** How the officer reached out to the respondent. */
public enum ContactChannel {
    /** The platform's own messages. */
    PLATFORM_MESSAGE,
    /** E-mail. */
    EMAIL,
    /** Telephone. */
    PHONE,
    /** A letter. */
    POST
}
