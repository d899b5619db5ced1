package io.disputeledger.kit.commands;

import io.disputeledger.contracts.texts.Text;

/** What a request names does not exist. Leaves no trace in the ledger. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text text;

    /**
     * No such thing, for example {@code ("order", "alibaba-intl:O-1")}.
     *
     * @param what what it would be, as in the texts: {@code thing.<what>}
     */
    public NotFound(String what, Object id) {
        super("There is no " + what + " " + id + ".");
        this.text = Text.of("not-found.detail", Text.of("thing." + what), id);
    }

    /** Nothing of the kind, said in other words. */
    public NotFound(Text text) {
        super(text.key());
        this.text = text;
    }

    /** What is not there. */
    public Text text() {
        return text;
    }
}
