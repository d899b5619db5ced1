package io.disputeledger.rules.calendars;

import io.disputeledger.rules.text.BrokenRules;
import io.disputeledger.rules.text.RuleFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The calendars that a service knows.
 *
 * @param all every version of every calendar
 */
public record BusinessCalendars(List<BusinessCalendar> all) {

    /** The first versions, which come with the product. */
    private static final List<String> SHIPPED = List.of("cn", "none");

    /**
     * @throws IllegalArgumentException when a version is given twice
     */
    public BusinessCalendars {
        all = List.copyOf(all);
        long versions = all.stream().map(BusinessCalendar::version).distinct().count();
        if (versions < all.size()) {
            throw new IllegalArgumentException("a version of a calendar is given twice");
        }
    }

    /**
     * The calendars that this library publishes.
     *
     * @throws BrokenRules when one cannot be used
     */
    public static BusinessCalendars published() {
        return new BusinessCalendars(
                SHIPPED.stream().map(id -> CalendarText.read(shippedText(id))).toList());
    }

    /** The ids of the calendars that this library publishes. */
    public static List<String> shipped() {
        return SHIPPED;
    }

    /** The text of a first version that this library publishes. */
    public static String shippedText(String calendar) {
        return RuleFile.textOf("calendars/" + calendar + "/1.yaml");
    }

    /** These, and one more. */
    public BusinessCalendars with(BusinessCalendar calendar) {
        List<BusinessCalendar> more = new ArrayList<>(all);
        more.add(calendar);
        return new BusinessCalendars(more);
    }

    /** The latest version of a calendar: later ones know more years, and correct earlier ones. */
    public Optional<BusinessCalendar> latest(String calendar) {
        return all.stream()
                .filter(known -> known.version().calendar().equals(calendar))
                .max(Comparator.comparing(known -> known.version().version()));
    }
}
