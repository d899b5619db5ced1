package io.disputeledger.kit.commands;

/** The caller may not ask for this. Leaves no trace in the ledger. */
public class NotAuthorised extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Not allowed, for this reason. */
    public NotAuthorised(String reason) {
        super(reason);
    }
}
