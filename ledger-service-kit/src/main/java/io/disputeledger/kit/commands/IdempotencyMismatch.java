package io.disputeledger.kit.commands;

/** The idempotency key was used before, for another request. */
public class IdempotencyMismatch extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The key belongs to another request. */
    public IdempotencyMismatch() {
        super("The Idempotency-Key was used for another request.");
    }
}
