package io.disputeledger.dispute.rulepacks.domain;

import io.disputeledger.contracts.CalendarVersion;
import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.Sha256;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.rulepacks.CalendarEvent;
import io.disputeledger.contracts.rulepacks.CalendarPublished;
import io.disputeledger.contracts.rulepacks.PublishCalendar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The next version of a calendar adds what was announced, and forgets no year. It applies to what
 * is reckoned from then on; deadlines that are set stay as they are.
 */
public final class CalendarPublication {

    private CalendarPublication() {}

    /**
     * Decides on a publication.
     *
     * @param first the version that comes with the product; empty for a calendar without one
     */
    public static Decision<CalendarEvent> decide(
            CalendarState state,
            PublishCalendar command,
            Occasion occasion,
            Optional<FirstCalendar> first) {
        if (first.isEmpty()) {
            return Decision.refused(RefusalCode.UNKNOWN_CALENDAR);
        }
        List<CalendarEvent> events = new ArrayList<>();
        CalendarState.Published last =
                switch (state) {
                    case CalendarState.Published published -> published;
                    case CalendarState.Shipped _ -> {
                        // Whole from here on: the first version stands in the stream as well.
                        FirstCalendar shipped = first.get();
                        events.add(
                                published(
                                        new CalendarVersion(command.calendar().calendar(), 1),
                                        shipped.years(),
                                        shipped.sha256(),
                                        shipped.text(),
                                        occasion));
                        yield new CalendarState.Published(1, shipped.years());
                    }
                };
        int version = command.calendar().version();
        if (version <= last.version()) {
            return Decision.refused(RefusalCode.DUPLICATE_CALENDAR);
        }
        if (version > last.version() + 1) {
            return Decision.refused(RefusalCode.VERSION_NOT_NEXT);
        }
        if (!command.years().containsAll(last.years())) {
            return Decision.refused(RefusalCode.CALENDAR_YEAR_MISSING);
        }
        events.add(
                published(
                        command.calendar(),
                        command.years(),
                        command.sha256(),
                        command.text(),
                        occasion));
        return new Decision.Accepted<>(events, List.of());
    }

    private static CalendarPublished published(
            CalendarVersion calendar,
            Collection<Integer> years,
            Sha256 sha256,
            String text,
            Occasion occasion) {
        return new CalendarPublished(
                calendar,
                years.stream().sorted().toList(),
                sha256,
                text,
                occasion.now(),
                occasion.actor());
    }
}
