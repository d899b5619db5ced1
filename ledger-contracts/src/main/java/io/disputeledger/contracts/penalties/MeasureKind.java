package io.disputeledger.contracts.penalties;

/** What happens to a seller (处罚措施). */
public enum MeasureKind {
    /** A warning. */
    WARNING,
    /** A severe warning. */
    SEVERE_WARNING,
    /** The account cannot trade. */
    TRADE_RESTRICTION,
    /** All listings are taken down. */
    DELIST_ALL,
    /** Nothing can be listed. */
    LISTING_BAN,
    /** The store cannot be found. */
    STORE_HIDDEN,
    /** No part in campaigns. */
    CAMPAIGN_BAN,
    /** Listings rank lower. */
    SEARCH_DEMOTION,
    /** Named in the public register. */
    PUBLIC_NOTICE,
    /** The account is closed. */
    ACCOUNT_TERMINATION
}
