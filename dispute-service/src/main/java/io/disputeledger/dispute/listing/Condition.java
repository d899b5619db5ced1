package io.disputeledger.dispute.listing;

/**
 * Something that the rows of a list have to be.
 *
 * @param sql of a row of {@code listed_dispute d}, with one named parameter
 * @param parameter its name
 * @param value its value
 */
record Condition(String sql, String parameter, Object value) {}
