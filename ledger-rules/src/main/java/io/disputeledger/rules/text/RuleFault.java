package io.disputeledger.rules.text;

/**
 * One thing that is wrong with a text.
 *
 * @param line from 1
 * @param column from 1
 * @param field where, as a JSON pointer; empty for the whole text
 * @param reason what is wrong, in the words of the text
 */
public record RuleFault(int line, int column, String field, String reason) {

    @Override
    public String toString() {
        return "line %d, column %d: %s%s"
                .formatted(line, column, field.isEmpty() ? "" : field + ": ", reason);
    }
}
