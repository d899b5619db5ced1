package io.disputeledger.kit.http;

/** A field, parameter or header with a wrong value. */
public class InvalidField extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    /** The field, and what would be right. */
    public InvalidField(String field, String detail) {
        super(detail);
        this.field = field;
    }

    /** Which field. */
    public String field() {
        return field;
    }
}
