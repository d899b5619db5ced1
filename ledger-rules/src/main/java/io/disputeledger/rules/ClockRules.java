package io.disputeledger.rules;

import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.SlaTarget;
import io.disputeledger.rules.calendars.BusinessCalendar;
import io.disputeledger.rules.calendars.BusinessCalendar.Reached;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The time limits of a pack, and the one place that turns a trigger into a due instant.
 *
 * @param zone where days begin and end
 * @param calendar which days are business days, as known when the pack was read
 * @param windows the limits that decide; one of each kind
 * @param slaClocks the platform's promises; one of each kind
 */
public record ClockRules(
        ZoneId zone, BusinessCalendar calendar, List<Window> windows, List<SlaClock> slaClocks) {

    /**
     * @throws IllegalArgumentException when a kind is missing or given twice
     */
    public ClockRules {
        windows = List.copyOf(windows);
        slaClocks = List.copyOf(slaClocks);
        requireEach("window", WindowKind.values(), windows.stream().map(Window::kind));
        requireEach("SLA clock", SlaKind.values(), slaClocks.stream().map(SlaClock::kind));
    }

    Window window(WindowKind kind) {
        return windows.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
    }

    SlaClock slaClock(SlaKind kind) {
        return slaClocks.stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
    }

    /**
     * Until when, if the calendar knows.
     *
     * @param clause the row, as events store it
     */
    SlaTarget reckon(Limit limit, Clause clause, Instant trigger) {
        return switch (limit.counting()) {
            case EXCLUDES_TRIGGER, INCLUDES_TRIGGER, ELAPSED ->
                    new SlaTarget.Set(
                            new Deadline(limit.dueAt(trigger, zone), clause, zone.getId(), null));
            case BUSINESS_DAYS -> {
                LocalDate day = trigger.atZone(zone).toLocalDate();
                yield switch (calendar.after(day, limit.businessDays())) {
                    case Reached.On(var last) ->
                            new SlaTarget.Set(
                                    new Deadline(
                                            Limit.endOf(last, zone),
                                            clause,
                                            zone.getId(),
                                            calendar.version()));
                    case Reached.Unpublished(var year) ->
                            new SlaTarget.Unresolved(
                                    clause,
                                    zone.getId(),
                                    calendar.version(),
                                    year.getValue(),
                                    trigger);
                };
            }
        };
    }

    static <K extends Enum<K>> void requireEach(String what, K[] kinds, Stream<K> given) {
        List<K> all = given.toList();
        Optional<K> missing = Arrays.stream(kinds).filter(kind -> !all.contains(kind)).findFirst();
        if (missing.isPresent()) {
            throw new IllegalArgumentException(what + " " + missing.get() + " is missing");
        }
        if (all.size() > kinds.length) {
            throw new IllegalArgumentException("a " + what + " is given twice");
        }
    }
}
