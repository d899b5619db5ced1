package io.disputeledger.verifier.input;

/**
 * Nothing could be checked: an argument makes no sense, or a file cannot be read. The message is
 * one sentence without its full stop.
 */
public final class Unusable extends Exception {

    private static final long serialVersionUID = 1L;

    /** For this reason. */
    public Unusable(String reason) {
        super(reason);
    }
}
