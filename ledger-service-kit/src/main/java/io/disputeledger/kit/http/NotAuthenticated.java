package io.disputeledger.kit.http;

/** A request without a valid access token, where one is needed. */
public class NotAuthenticated extends ProblemException {

    private static final long serialVersionUID = 1L;

    /** The request carries none. */
    public NotAuthenticated() {
        super(ProblemCode.UNAUTHENTICATED);
    }
}
