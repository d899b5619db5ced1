package io.disputeledger.standalone;

/**
 * The ledger cannot start, for a reason that its user can mend. The message is the one sentence
 * shown.
 */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Something on this machine is in the way. */
    public CannotStart(String sentence) {
        super(sentence);
    }

    /** Something on this machine is in the way, and the cause belongs in the log. */
    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
