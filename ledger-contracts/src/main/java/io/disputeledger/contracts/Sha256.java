package io.disputeledger.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.disputeledger.contracts.texts.InvalidValue;
import java.util.regex.Pattern;

/** The SHA-256 digest of some bytes, as 64 lower-case hexadecimal digits. */
@WrittenAs(
        pattern = Sha256.PATTERN,
        example = "cfc7749b96f63bd31c3c42b5c471bf756814053e847c10f3eb003417bc523d30")
public record Sha256(@JsonValue String value) {

    static final String PATTERN = "[0-9a-f]{64}";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    /**
     * @throws IllegalArgumentException when the value is not of the form above
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Sha256 {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("value.sha256");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
