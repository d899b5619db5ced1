package io.disputeledger.contracts;

/**
 * The rule that applied: a later version of the pack never re-scores an earlier fact.
 *
 * @param pack id of the rule pack
 * @param packVersion version of the rule pack, from 1
 * @param clauseId the row within the pack
 */
public record Clause(String pack, int packVersion, String clauseId) {}
