package io.disputeledger.rules.calendars;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.disputeledger.contracts.CalendarVersion;
import io.disputeledger.rules.text.RowFault;
import io.disputeledger.rules.text.Source;
import io.disputeledger.rules.text.Written;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A calendar as it is written. */
record CalendarFile(
        String calendar,
        Integer version,
        List<DayOfWeek> weekend,
        UnlistedYears unlistedYears,
        List<YearRow> years) {

    enum UnlistedYears {
        @JsonProperty("unknown")
        UNKNOWN,
        @JsonProperty("ordinary")
        ORDINARY
    }

    BusinessCalendar toCalendar() {
        List<YearPlan> plans = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            YearRow row = years.get(i);
            plans.add(RowFault.row("/years/" + i, row::toPlan));
        }
        CalendarVersion named =
                RowFault.row("/calendar", () -> new CalendarVersion(calendar, version));
        return RowFault.row(
                "/years",
                () ->
                        new BusinessCalendar(
                                named,
                                Set.copyOf(weekend),
                                BusinessCalendar.Unlisted.valueOf(unlistedYears.name()),
                                plans));
    }

    record YearRow(
            Integer year, List<String> sources, List<String> holidays, List<String> workdays) {

        YearPlan toPlan() {
            return new YearPlan(
                    Year.of(year),
                    days(holidays),
                    days(workdays),
                    sources.stream().map(Source::new).toList());
        }

        /** Each is a day, or the first and the last of several: {@code 2026-10-01/2026-10-07}. */
        private static Set<LocalDate> days(List<String> rows) {
            Set<LocalDate> days = new HashSet<>();
            for (String row : rows) {
                String[] ends = row.split("/", 2);
                LocalDate first = Written.date(ends[0]);
                LocalDate last = Written.date(ends[ends.length - 1]);
                if (last.isBefore(first) || !Year.from(first).equals(Year.from(last))) {
                    throw new IllegalArgumentException(row + " are not days of one year in order");
                }
                for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                    if (!days.add(day)) {
                        throw new IllegalArgumentException(day + " is given twice");
                    }
                }
            }
            return days;
        }
    }
}
