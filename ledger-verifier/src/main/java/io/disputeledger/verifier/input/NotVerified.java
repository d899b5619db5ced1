package io.disputeledger.verifier.input;

/**
 * Something that was given is malformed or untrue. The message is one sentence without its full
 * stop; it names the file, and the byte where one is known.
 */
public final class NotVerified extends Exception {

    private static final long serialVersionUID = 1L;

    /** For this reason. */
    public NotVerified(String reason) {
        super(reason);
    }
}
