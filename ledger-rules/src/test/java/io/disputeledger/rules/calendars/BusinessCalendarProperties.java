package io.disputeledger.rules.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.CalendarVersion;
import io.disputeledger.rules.calendars.BusinessCalendar.Reached;
import io.disputeledger.rules.calendars.BusinessCalendar.Unlisted;
import io.disputeledger.rules.text.Source;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Counting business days, against a look at every day in between. */
class BusinessCalendarProperties {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    @Property
    void theNthBusinessDayIsAWorkdayWithNMinusOneBeforeIt(
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 60) int workdays) {
        if (calendar.after(day, workdays) instanceof Reached.On(var reached)) {
            List<LocalDate> worked =
                    day.plusDays(1)
                            .datesUntil(reached.plusDays(1))
                            .filter(works(calendar))
                            .toList();

            assertThat(worked).hasSize(workdays).endsWith(reached);
        } else {
            assertThat(day.plusDays(1).datesUntil(LocalDate.of(2026, 1, 1)).filter(works(calendar)))
                    .hasSizeLessThan(workdays);
        }
    }

    @Property
    void aLaterDayIsNeverFollowedByAnEarlierOne(
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 0, max = 20) int later,
            @ForAll @IntRange(min = 1, max = 30) int workdays) {
        if (calendar.after(day, workdays) instanceof Reached.On(var reached)
                && calendar.after(day.plusDays(later), workdays)
                        instanceof Reached.On(var afterwards)) {
            assertThat(reached).isAfter(day).isBeforeOrEqualTo(afterwards);
        }
    }

    /** What is left after the first day is what was counted: n business days of 24 hours. */
    @Property
    void businessTimeOfNBusinessDaysIsNDays(
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 60) int workdays) {
        if (calendar.after(day, workdays) instanceof Reached.On(var reached)) {
            assertThat(calendar.businessTime(endOf(day), endOf(reached), CHINA))
                    .contains(Duration.ofDays(workdays));
        } else {
            assertThat(calendar.businessTime(endOf(day), endOf(LocalDate.of(2026, 1, 1)), CHINA))
                    .isEmpty();
        }
    }

    /** However a time is cut in two, its business time is that of both. */
    @Property
    void businessTimeIsThatOfItsParts(
            @ForAll("calendars") BusinessCalendar calendar,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 0, max = 10_000) int minutes,
            @ForAll @IntRange(min = 0, max = 10_000) int more) {
        Instant from = endOf(day);
        Instant cut = from.plus(Duration.ofMinutes(minutes));
        Instant until = cut.plus(Duration.ofMinutes(more));

        calendar.businessTime(from, until, CHINA)
                .ifPresent(whole ->
                        assertThat(
                                        calendar.businessTime(from, cut, CHINA)
                                                .orElseThrow()
                                                .plus(
                                                        calendar.businessTime(cut, until, CHINA)
                                                                .orElseThrow()))
                                .isEqualTo(whole));
        assertThat(calendar.businessTime(until, from.minusNanos(1), CHINA)).contains(Duration.ZERO);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(CHINA).toInstant();
    }

    private static java.util.function.Predicate<LocalDate> works(BusinessCalendar calendar) {
        Set<LocalDate> off =
                calendar.years().stream()
                        .flatMap(plan -> plan.holidays().stream())
                        .collect(Collectors.toSet());
        Set<LocalDate> made =
                calendar.years().stream()
                        .flatMap(plan -> plan.workdays().stream())
                        .collect(Collectors.toSet());
        return day ->
                made.contains(day) || (!WEEKEND.contains(day.getDayOfWeek()) && !off.contains(day));
    }

    @Provide
    Arbitrary<BusinessCalendar> calendars() {
        return Combinators.combine(plans(2024), plans(2025))
                .as((first, second) ->
                        new BusinessCalendar(
                                new CalendarVersion("test", 1),
                                WEEKEND,
                                Unlisted.UNKNOWN,
                                List.of(first, second)));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 730).map(FIRST::plusDays);
    }

    private static Arbitrary<YearPlan> plans(int year) {
        return Arbitraries.integers()
                .between(1, 365)
                .map(day -> LocalDate.ofYearDay(year, day))
                .set()
                .ofMaxSize(60)
                .map(special ->
                        new YearPlan(
                                Year.of(year),
                                special.stream().filter(day -> !isMade(day)).collect(toSet()),
                                special.stream().filter(day -> isMade(day)).collect(toSet()),
                                List.of(new Source("assumption"))));
    }

    private static boolean isMade(LocalDate day) {
        return WEEKEND.contains(day.getDayOfWeek()) && day.getDayOfMonth() % 2 == 0;
    }

    private static java.util.stream.Collector<LocalDate, ?, Set<LocalDate>> toSet() {
        return Collectors.toSet();
    }
}
