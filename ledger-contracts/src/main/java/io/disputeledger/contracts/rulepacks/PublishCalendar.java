package io.disputeledger.contracts.rulepacks;

import io.disputeledger.contracts.CalendarVersion;
import io.disputeledger.contracts.Sha256;
import java.util.Set;

/**
 * Publishes the next version of a business calendar: mostly, a year that was announced.
 *
 * <p>Refusals, in order of precedence: UNKNOWN_CALENDAR, DUPLICATE_CALENDAR, VERSION_NOT_NEXT,
 * CALENDAR_YEAR_MISSING.
 *
 * @param calendar which, and one more than its last version
 * @param years the years that it lists
 * @param sha256 digest of the text as UTF-8
 * @param text the calendar, as YAML or JSON; it can be used
 */
public record PublishCalendar(
        CalendarVersion calendar, Set<Integer> years, Sha256 sha256, String text)
        implements CalendarCommand {

    /** Copies its years. */
    public PublishCalendar {
        years = Set.copyOf(years);
    }
}
