package io.disputeledger.kit.commands;

import io.disputeledger.contracts.texts.Text;

/** The caller may not ask for this. Leaves no trace in the ledger. */
public class NotAuthorised extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text text;

    /** Not allowed; the key of a text says whose it is, with arguments for its placeholders. */
    public NotAuthorised(String key, Object... arguments) {
        this(Text.of(key, arguments));
    }

    /** Not allowed, for this reason. */
    public NotAuthorised(Text reason) {
        super(reason.toString());
        this.text = reason;
    }

    /** Why not. */
    public Text text() {
        return text;
    }
}
