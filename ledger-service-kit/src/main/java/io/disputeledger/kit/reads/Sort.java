package io.disputeledger.kit.reads;

/** In which order a list comes. */
public enum Sort {
    /** The latest first. */
    NEWEST_FIRST,
    /** The earliest first. */
    OLDEST_FIRST
}
