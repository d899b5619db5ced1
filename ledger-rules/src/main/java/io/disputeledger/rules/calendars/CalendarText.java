package io.disputeledger.rules.calendars;

import io.disputeledger.rules.text.BrokenRules;
import io.disputeledger.rules.text.RuleSchema;
import io.disputeledger.rules.text.RuleText;

/** Reads calendars from YAML or JSON. */
public final class CalendarText {

    /** The schema that every calendar fits. */
    public static final RuleSchema SCHEMA = RuleSchema.of("calendars/calendar.schema.json");

    private CalendarText() {}

    /**
     * Reads a calendar.
     *
     * @throws BrokenRules when it cannot be used
     */
    public static BusinessCalendar read(String text) {
        return RuleText.read(text, SCHEMA, CalendarFile.class, CalendarFile::toCalendar);
    }
}
