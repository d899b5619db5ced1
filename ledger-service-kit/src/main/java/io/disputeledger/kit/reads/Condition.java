package io.disputeledger.kit.reads;

/**
 * Something that the rows of a list have to be.
 *
 * @param sql of a row {@code r}, with one named parameter
 * @param parameter its name
 * @param value its value
 */
public record Condition(String sql, String parameter, Object value) {

    /** A column that is just this. */
    public static Condition equal(String column, Object value) {
        return new Condition("r." + column + " = :" + column, column, value.toString());
    }
}
