package io.disputeledger.rules;

import io.disputeledger.rules.text.Source;

/**
 * A time limit of a pack that decides.
 *
 * @param kind for what
 * @param clauseId the row
 * @param limit how long, and how counted
 * @param source where the row comes from
 */
public record Window(WindowKind kind, String clauseId, Limit limit, Source source) {}
