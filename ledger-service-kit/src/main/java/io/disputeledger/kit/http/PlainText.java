package io.disputeledger.kit.http;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Reads texts of requests: JSON strings only, never numbers, and of characters that every store,
 * log and reader can hold. NUL ends texts in C and is refused by PostgreSQL, other control
 * characters forge lines and terminals, and half a surrogate pair is no character at all.
 */
public class PlainText extends StdScalarDeserializer<String> {

    /** Bounds the texts of requests. */
    public PlainText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            return (String) context.handleUnexpectedToken(getValueType(context), json);
        }
        String text = json.getString();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isControl(c)) {
                throw OddText.at(json, "field.control-character", Integer.toHexString(c), i);
            }
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    throw OddText.at(json, "field.half-character", i);
                }
                i++;
            }
        }
        return text;
    }

    private static boolean isControl(char c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
    }
}
