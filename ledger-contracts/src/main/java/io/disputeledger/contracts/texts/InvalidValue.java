package io.disputeledger.contracts.texts;

/** A value that is not what its type says; the text says what would be right. */
public class InvalidValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Text text;

    /** The key of what would be right, with arguments for its placeholders. */
    public InvalidValue(String key, Object... arguments) {
        this(Text.of(key, arguments));
    }

    private InvalidValue(Text text) {
        super(text.toString());
        this.text = text;
    }

    /** What would be right. */
    public Text text() {
        return text;
    }
}
