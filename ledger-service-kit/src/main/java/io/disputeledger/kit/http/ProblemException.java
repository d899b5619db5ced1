package io.disputeledger.kit.http;

/** A request that cannot be served, for a reason of the catalogue. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemCode code;

    /** A problem with a detail for a person: what is wrong, and what to do. */
    public ProblemException(ProblemCode code, String detail) {
        super(detail);
        this.code = code;
    }

    /** The reason. */
    public ProblemCode code() {
        return code;
    }
}
