package io.disputeledger.rules.calendars;

import io.disputeledger.contracts.CalendarVersion;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One published version of a calendar of workdays. Knows some years, and never guesses others.
 *
 * @param version calendar and version
 * @param weekend the days of every week that are no workdays; at most six
 * @param unlisted what a year is that is not listed
 * @param years the years that are listed
 */
public record BusinessCalendar(
        CalendarVersion version, Set<DayOfWeek> weekend, Unlisted unlisted, List<YearPlan> years) {

    /** What a calendar says of a year that it does not list. */
    public enum Unlisted {
        /** Nothing: the year is not announced. */
        UNKNOWN,
        /** That it has weekends and nothing else. */
        ORDINARY
    }

    /** Where counting workdays ends. */
    public sealed interface Reached {
        /** On this workday. */
        record On(LocalDate day) implements Reached {}

        /** Nobody can say: it needs this year, which is not published. */
        record Unpublished(Year year) implements Reached {}
    }

    /**
     * @throws IllegalArgumentException when no day is left to work, a year is listed twice, or a
     *     make-up workday is no day of a weekend
     */
    public BusinessCalendar {
        weekend = Set.copyOf(weekend);
        years = List.copyOf(years);
        if (weekend.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("no day of the week is a workday");
        }
        years.stream()
                .collect(Collectors.groupingBy(YearPlan::year))
                .forEach((year, plans) -> {
                    if (plans.size() > 1) {
                        throw new IllegalArgumentException("year " + year + " is listed twice");
                    }
                });
        for (YearPlan plan : years) {
            plan.requireWorkdaysAmong(weekend);
        }
    }

    /** Whether it knows which days of the year are workdays. */
    public boolean knows(Year year) {
        return unlisted == Unlisted.ORDINARY
                || years.stream().anyMatch(plan -> plan.year().equals(year));
    }

    /**
     * The nth workday after a day.
     *
     * @param workdays from 1
     */
    public Reached after(LocalDate day, int workdays) {
        LocalDate reached = day;
        for (int counted = 0; counted < workdays; ) {
            reached = reached.plusDays(1);
            Optional<Boolean> works = works(reached);
            if (works.isEmpty()) {
                return new Reached.Unpublished(Year.from(reached));
            }
            counted += works.get() ? 1 : 0;
        }
        return new Reached.On(reached);
    }

    /**
     * How much of the time from one instant to another is on workdays, which are whole days of the
     * zone; nothing where the other is not later. Empty when that takes a year that is not
     * published.
     */
    public Optional<Duration> businessTime(Instant from, Instant until, ZoneId zone) {
        Duration found = Duration.ZERO;
        Instant reached = from;
        while (reached.isBefore(until)) {
            LocalDate day = reached.atZone(zone).toLocalDate();
            Instant endOfDay = day.plusDays(1).atStartOfDay(zone).toInstant();
            Instant end = endOfDay.isBefore(until) ? endOfDay : until;
            Optional<Boolean> works = works(day);
            if (works.isEmpty()) {
                return Optional.empty();
            }
            if (works.get()) {
                found = found.plus(Duration.between(reached, end));
            }
            reached = end;
        }
        return Optional.of(found);
    }

    private Optional<Boolean> works(LocalDate day) {
        boolean ordinary = !weekend.contains(day.getDayOfWeek());
        Year year = Year.from(day);
        for (YearPlan plan : years) {
            if (plan.year().equals(year)) {
                return Optional.of(plan.works(day, ordinary));
            }
        }
        return unlisted == Unlisted.UNKNOWN ? Optional.empty() : Optional.of(ordinary);
    }
}
