package io.disputeledger.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.disputeledger.contracts.texts.InvalidValue;
import java.util.regex.Pattern;

/** Names a buyer or a seller at the marketplace; never a personal name. */
@WrittenAs(pattern = PartyId.PATTERN, example = "B-77")
public record PartyId(@JsonValue String value) {

    static final String PATTERN = "[A-Za-z0-9][A-Za-z0-9._@-]{0,63}";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    /**
     * @throws IllegalArgumentException when the value is not of the form above
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PartyId {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("value.party-id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
