package io.disputeledger.kit.database;

/**
 * The service does not start, for a reason that its operator can mend; the message is the one
 * sentence that says which, and what to do.
 */
public class RefusedToStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Refused with this sentence. */
    public RefusedToStart(String sentence) {
        super(sentence);
    }
}
