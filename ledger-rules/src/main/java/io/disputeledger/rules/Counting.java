package io.disputeledger.rules;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the time of a limit is counted. Each constant names itself as packs write it. */
public enum Counting {
    /** Whole days of the pack's zone; the day after the trigger is day 1. Windows count so. */
    @JsonProperty("excludes-trigger")
    EXCLUDES_TRIGGER,
    /** Whole days of the pack's zone; the day of the trigger is day 1. Validity counts so. */
    @JsonProperty("includes-trigger")
    INCLUDES_TRIGGER,
    /**
     * Business days of the pack's calendar; the first one after the day of the trigger is day 1.
     */
    @JsonProperty("business-days")
    BUSINESS_DAYS,
    /** Time that has passed, to the nanosecond, whatever the calendar says. */
    @JsonProperty("elapsed")
    ELAPSED
}
