package io.disputeledger.rules;

import io.disputeledger.rules.text.Source;

/**
 * A promise of the platform's own.
 *
 * @param kind of what
 * @param clauseId the row
 * @param limit how long, and how counted
 * @param source where the row comes from
 */
public record SlaClock(SlaKind kind, String clauseId, Limit limit, Source source) {}
