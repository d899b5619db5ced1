package io.disputeledger.rules;

import io.disputeledger.rules.text.Source;

/**
 * How often something may happen.
 *
 * @param kind what
 * @param clauseId the row
 * @param max how often; at least once
 * @param source where the row comes from
 */
public record CountLimit(CountKind kind, String clauseId, int max, Source source) {

    /**
     * @throws IllegalArgumentException when it may never happen
     */
    public CountLimit {
        if (max < 1) {
            throw new IllegalArgumentException("at most " + max + " times is never");
        }
    }
}
