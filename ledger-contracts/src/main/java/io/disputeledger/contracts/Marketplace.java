package io.disputeledger.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Names a marketplace, and with it the rule pack that applies: {@code alibaba-intl}, {@code
 * taobao}, {@code aliexpress}.
 */
public record Marketplace(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,31}");

    /**
     * @throws IllegalArgumentException when the value is not of the form above
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Marketplace {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A marketplace has 1 to 32 lower-case letters, digits or - and starts with a letter.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
