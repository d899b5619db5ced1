package io.disputeledger.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.disputeledger.contracts.texts.InvalidValue;
import java.util.regex.Pattern;

/**
 * Names a marketplace, and with it the rule pack that applies: {@code alibaba-intl}, {@code
 * taobao}, {@code aliexpress}.
 */
@WrittenAs(pattern = Marketplace.PATTERN, example = "alibaba-intl")
public record Marketplace(@JsonValue String value) {

    static final String PATTERN = "[a-z][a-z0-9-]{0,31}";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    /**
     * @throws IllegalArgumentException when the value is not of the form above
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Marketplace {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("value.marketplace");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
