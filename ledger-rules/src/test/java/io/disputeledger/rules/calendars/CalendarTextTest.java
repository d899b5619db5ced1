package io.disputeledger.rules.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disputeledger.contracts.CalendarVersion;
import io.disputeledger.rules.calendars.BusinessCalendar.Reached;
import io.disputeledger.rules.text.BrokenRules;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published calendars, and what a calendar must not say. */
class CalendarTextTest {

    private static final BusinessCalendars PUBLISHED = BusinessCalendars.published();
    private static final BusinessCalendar CHINA = PUBLISHED.latest("cn").orElseThrow();

    @Test
    void chinaIsKnownForTheAnnouncedYearsAlone() {
        assertThat(CHINA.knows(Year.of(2018))).isFalse();
        assertThat(CHINA.knows(Year.of(2019))).isTrue();
        assertThat(CHINA.knows(Year.of(2026))).isTrue();
        assertThat(CHINA.knows(Year.of(2027))).isFalse();
    }

    @Test
    void nothingIsCountedIntoAYearThatIsNotPublished() {
        assertThat(CHINA.after(LocalDate.of(2026, 12, 30), 1))
                .isEqualTo(new Reached.On(LocalDate.of(2026, 12, 31)));
        assertThat(CHINA.after(LocalDate.of(2026, 12, 31), 1))
                .isEqualTo(new Reached.Unpublished(Year.of(2027)));
        assertThat(CHINA.after(LocalDate.of(2018, 12, 20), 20))
                .isEqualTo(new Reached.Unpublished(Year.of(2018)));
    }

    @Test
    void withoutHolidaysEveryYearIsKnown() {
        BusinessCalendar none = PUBLISHED.latest("none").orElseThrow();

        // 1 October 2025 is a Wednesday.
        assertThat(none.after(LocalDate.of(2025, 9, 30), 3))
                .isEqualTo(new Reached.On(LocalDate.of(2025, 10, 3)));
        assertThat(none.after(LocalDate.of(2099, 1, 2), 1))
                .isEqualTo(new Reached.On(LocalDate.of(2099, 1, 5)));
    }

    @Test
    void theLatestVersionCountsAndEarlierOnesAreKept() {
        BusinessCalendar second =
                CalendarText.read(
                        """
                        calendar: cn
                        version: 2
                        weekend: [SUNDAY]
                        unlistedYears: ordinary
                        years: []
                        """);
        BusinessCalendars both = PUBLISHED.with(second);

        assertThat(both.latest("cn")).contains(second);
        assertThat(both.all()).contains(CHINA, second);
        assertThat(both.latest("jp")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "holidays: [2026-10-32]      | line 6, column 5: /years/0: '2026-10-32' is not a date",
                "holidays: [2027-01-01]      | line 6, column 5: /years/0: 2027-01-01 is not a day of 2026",
                "holidays: [2026-01-03/2026-01-01] | /years/0: 2026-01-03/2026-01-01 are not days of one",
                "holidays: [2026-01-01, 2026-01-01] | /years/0: 2026-01-01 is given twice",
                "holidays: [1 January]       | line 8, column 16: /years/0/holidays/0: does not match",
                "holidays: [2026-01-04]      | /years/0: 2026-01-04 is both off and worked",
                "sources: []                 | line 7, column 14: /years/0/sources: must have at least 1",
                "weekend: [SUNDAY, MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY]|line 3, column 10: /weekend: must have at most 6 items",
                "workdays: [2026-01-05]      | /years: 2026-01-05 is a workday without being made one",
                "notes: none                 | /notes: property 'notes' is not defined in the schema"
            })
    void aFaultIsNamedWithItsPlace(String changed, String fault) {
        String key = changed.substring(0, changed.indexOf(':'));
        String text =
                """
                calendar: cn
                version: 2
                weekend: [SATURDAY, SUNDAY]
                unlistedYears: unknown
                years:
                  - year: 2026
                    sources: [assumption]
                    holidays: [2026-01-01]
                    workdays: [2026-01-04]
                """;
        String broken =
                text.contains(key + ":")
                        ? text.replaceAll("(?m)(^| )" + key + ":.*$", "$1" + changed)
                        : text + changed + "\n";

        assertThat(CalendarText.read(text).version()).isEqualTo(new CalendarVersion("cn", 2));
        assertThatThrownBy(() -> CalendarText.read(broken))
                .isInstanceOf(BrokenRules.class)
                .hasMessageContaining(fault);
    }

    @Test
    void aYearIsListedOnce() {
        String twice =
                """
                calendar: cn
                version: 2
                weekend: [SATURDAY, SUNDAY]
                unlistedYears: unknown
                years:
                  - {year: 2026, sources: [assumption], holidays: [], workdays: []}
                  - {year: 2026, sources: [assumption], holidays: [], workdays: []}
                """;

        assertThatThrownBy(() -> CalendarText.read(twice))
                .hasMessage("line 6, column 3: /years: year 2026 is listed twice");
    }
}
