package io.disputeledger.kit.commands;

/** What a request names does not exist. Leaves no trace in the ledger. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** No such thing, for example {@code ("order", "alibaba-intl:O-1")}. */
    public NotFound(String what, Object id) {
        super("There is no " + what + " " + id + ".");
    }
}
