package io.disputeledger.kit.http;

import io.disputeledger.contracts.texts.Text;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.InvalidFormatException;

/** A text with a character that no text may have. Says where, and not what else it says. */
class OddText extends InvalidFormatException {

    private static final long serialVersionUID = 1L;

    private final transient Text text;

    private OddText(JsonParser json, Text text) {
        super(json, text.toString(), "", String.class);
        this.text = text;
    }

    static OddText at(JsonParser json, String key, Object... arguments) {
        return new OddText(json, Text.of(key, arguments));
    }

    /** What is wrong. */
    Text text() {
        return text;
    }
}
