package io.disputeledger.kit.http;

import io.disputeledger.contracts.texts.Text;

/** A field, parameter or header with a wrong value. */
public class InvalidField extends ProblemException {

    private static final long serialVersionUID = 1L;

    /** The field, and what would be right: the key of a text, and its arguments. */
    public InvalidField(String field, String key, Object... arguments) {
        this(field, Text.of(key, arguments));
    }

    /** The field, and what would be right. */
    public InvalidField(String field, Text detail) {
        super(Problem.invalid(field, detail));
    }
}
