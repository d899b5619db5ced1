package io.disputeledger.contracts.texts;

import java.util.Arrays;
import java.util.List;

/**
 * A text for a person, in no language yet.
 *
 * @param key names a line of {@code messages/*_en.properties} and of its Chinese sister
 * @param arguments for its placeholders: texts, or whatever reads well as {@code toString}
 */
public record Text(String key, List<Object> arguments) {

    /** Copies its list. */
    public Text {
        arguments = List.copyOf(arguments);
    }

    /** The text of a key. */
    public static Text of(String key, Object... arguments) {
        return new Text(key, Arrays.asList(arguments));
    }

    /** For developers and logs; people are shown the line of their language. */
    @Override
    public String toString() {
        return arguments.isEmpty() ? key : key + arguments;
    }
}
