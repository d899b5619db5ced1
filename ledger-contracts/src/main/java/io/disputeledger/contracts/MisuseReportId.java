package io.disputeledger.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.disputeledger.contracts.texts.InvalidValue;
import java.util.regex.Pattern;

/**
 * Names one misuse report: 1 to 64 letters, digits or {@code . _ -}, chosen by the client or the
 * service.
 */
@WrittenAs(pattern = MisuseReportId.PATTERN, example = "M-1001")
public record MisuseReportId(@JsonValue String value) {

    static final String PATTERN = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    /**
     * @throws IllegalArgumentException when the value is not of the form above
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MisuseReportId {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("value.misuse-report-id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
