package io.disputeledger.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.disputeledger.contracts.texts.InvalidValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A published version of a business calendar, written {@code cn@1}.
 *
 * @param calendar id of the calendar, for example {@code cn}
 * @param version from 1
 */
@WrittenAs(pattern = CalendarVersion.ID + "@" + CalendarVersion.VERSION, example = "cn@1")
public record CalendarVersion(String calendar, int version) {

    static final String ID = "[a-z][a-z0-9-]{0,31}";
    static final String VERSION = "[1-9][0-9]{0,8}";

    private static final Pattern ID_FORM = Pattern.compile(ID);
    private static final Pattern FORM = Pattern.compile("(" + ID + ")@(" + VERSION + ")");

    /**
     * @throws IllegalArgumentException when the id has other characters, or the version is below 1
     */
    public CalendarVersion {
        if (!ID_FORM.matcher(calendar).matches() || version < 1) {
            throw new InvalidValue("value.calendar");
        }
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException when it is another one
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CalendarVersion parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new InvalidValue("value.calendar-version");
        }
        return new CalendarVersion(parts.group(1), Integer.parseInt(parts.group(2)));
    }

    @Override
    @JsonValue
    public String toString() {
        return calendar + "@" + version;
    }
}
