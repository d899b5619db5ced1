package io.disputeledger.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.disputeledger.contracts.texts.InvalidValue;
import java.util.regex.Pattern;

/** Names one offer within a dispute: 1 to 64 letters, digits or {@code . _ -}. */
@WrittenAs(pattern = OfferId.PATTERN, example = "F-1")
public record OfferId(@JsonValue String value) {

    static final String PATTERN = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    /**
     * @throws IllegalArgumentException when the value is not of the form above
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OfferId {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("value.offer-id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
