package io.disputeledger.query.queue;

import io.disputeledger.contracts.CalendarVersion;
import io.disputeledger.contracts.PackVersion;
import io.disputeledger.kit.moments.Moment;
import io.disputeledger.kit.rules.PublishedRules;
import io.disputeledger.rules.calendars.BusinessCalendar;
import io.disputeledger.rules.calendars.BusinessCalendars;
import io.disputeledger.rules.calendars.CalendarText;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what is left of a limit by the calendar of its pack, as it was known at a moment. */
@Component
class KnownCalendars {

    private static final String LATEST =
            """
            select version, text from queue_calendar
             where calendar = ? and position <= ?
             order by version desc limit 1
            """;

    private final JdbcClient jdbc;
    private final PublishedRules rules;
    private final BusinessCalendars shipped = BusinessCalendars.published();

    // A published version never changes.
    private final Map<CalendarVersion, BusinessCalendar> read = new ConcurrentHashMap<>();

    KnownCalendars(JdbcClient jdbc, PublishedRules rules) {
        this.jdbc = jdbc;
        this.rules = rules;
    }

    /**
     * The time of workdays from the moment until a clock ends; empty when a year on the way was not
     * published.
     *
     * @param pack the rules of the dispute
     */
    Optional<Duration> businessTimeLeft(
            PackVersion pack, ZoneId zone, Instant dueAt, Moment moment) {
        String calendar = rules.get(pack).clocks().calendar().version().calendar();
        return latest(calendar, moment).businessTime(moment.at(), dueAt, zone);
    }

    private BusinessCalendar latest(String calendar, Moment moment) {
        return jdbc.sql(LATEST)
                .params(calendar, moment.position())
                .query((row, _) -> {
                    String text = row.getString("text");
                    return read.computeIfAbsent(
                            new CalendarVersion(calendar, row.getInt("version")),
                            _ -> CalendarText.read(text));
                })
                .optional()
                .or(() -> shipped.latest(calendar))
                .orElseThrow(
                        () -> new IllegalStateException("There is no calendar " + calendar + "."));
    }
}
