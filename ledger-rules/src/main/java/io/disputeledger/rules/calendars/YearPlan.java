package io.disputeledger.rules.calendars;

import io.disputeledger.rules.text.Source;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;

/**
 * What is announced for a year, beside its weekends.
 *
 * @param year which
 * @param holidays days off
 * @param workdays days of a weekend that are worked, to make up for days off
 * @param sources the announcements; at least one
 */
public record YearPlan(
        Year year, Set<LocalDate> holidays, Set<LocalDate> workdays, List<Source> sources) {

    /**
     * @throws IllegalArgumentException when a day is of another year, both off and worked, or
     *     nobody announced it
     */
    public YearPlan {
        holidays = Set.copyOf(holidays);
        workdays = Set.copyOf(workdays);
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("year " + year + " has no source");
        }
        for (Set<LocalDate> days : List.of(holidays, workdays)) {
            for (LocalDate day : days) {
                if (!Year.from(day).equals(year)) {
                    throw new IllegalArgumentException(day + " is not a day of " + year);
                }
            }
        }
        for (LocalDate day : workdays) {
            if (holidays.contains(day)) {
                throw new IllegalArgumentException(day + " is both off and worked");
            }
        }
    }

    boolean works(LocalDate day, boolean ordinary) {
        return ordinary ? !holidays.contains(day) : workdays.contains(day);
    }

    void requireWorkdaysAmong(Set<DayOfWeek> weekend) {
        for (LocalDate day : workdays) {
            if (!weekend.contains(day.getDayOfWeek())) {
                throw new IllegalArgumentException(day + " is a workday without being made one");
            }
        }
    }
}
