package io.disputeledger.store.log.tree;

/**
 * What was to be verified is malformed or does not hold; the message says what, and both values.
 *
 * <p>Checked, and not an answer that a caller could forget to look at.
 */
public final class VerificationException extends Exception {

    private static final long serialVersionUID = 1L;

    public VerificationException(String reason) {
        super(reason);
    }
}
