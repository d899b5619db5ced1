package io.disputeledger.rules.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Our calendar of China is that of people who have nothing to do with us. */
class ChineseDaysIT {

    private static final BusinessCalendar OURS =
            BusinessCalendars.published().latest("cn").orElseThrow();

    @Test
    void everyPublishedYearHasTheSameHolidaysAndMakeUpWorkdays() throws Exception {
        ChineseDays theirs = ChineseDays.get();

        for (YearPlan plan : OURS.years()) {
            int year = plan.year().getValue();
            assertThat(plan.holidays()).as("%d, off", year).isEqualTo(theirs.holidays(year));
            assertThat(plan.workdays()).as("%d, worked", year).isEqualTo(theirs.workdays(year));
        }
    }

    @Test
    void theyKnowNoLaterYearThatWeLeaveOut() throws Exception {
        ChineseDays theirs = ChineseDays.get();
        Set<Year> ours = OURS.years().stream().map(YearPlan::year).collect(Collectors.toSet());

        assertThat(ours).contains(Year.of(2019), Year.of(2026));
        assertThat(theirs.has(2027)).isFalse();
    }
}
