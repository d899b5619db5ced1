package io.disputeledger.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What holds for every limit, trigger and zone. */
class LimitProperties {

    private static final long YEAR_2000 = 946_684_800L;
    private static final long YEAR_2100 = 4_102_444_800L;

    @Property
    void isDueAfterItsTriggerAndNeverLaterThanATriggerAfterIt(
            @ForAll("limits") Limit limit,
            @ForAll("zones") ZoneId zone,
            @ForAll @LongRange(min = YEAR_2000, max = YEAR_2100) long second,
            @ForAll @IntRange(min = 1, max = 200_000) int later) {
        Instant trigger = Instant.ofEpochSecond(second);

        assertThat(limit.dueAt(trigger, zone))
                .isAfter(trigger)
                .isBeforeOrEqualTo(limit.dueAt(trigger.plusSeconds(later), zone));
    }

    @Property
    void ofDaysIsDueAtMidnightInAZoneWithoutSummerTime(
            @ForAll("limits") Limit limit,
            @ForAll @LongRange(min = YEAR_2000, max = YEAR_2100) long second) {
        ZoneId shanghai = ZoneId.of("Asia/Shanghai");
        Limit ofDays = new Limit(limit.length(), Counting.EXCLUDES_TRIGGER);

        assertThat(
                        ofDays.dueAt(Instant.ofEpochSecond(second), shanghai)
                                .atZone(shanghai)
                                .toLocalTime())
                .isEqualTo(LocalTime.MIDNIGHT);
    }

    @Property
    void ofDaysEndsWhereADayOfItsZoneBegins(
            @ForAll("limits") Limit limit,
            @ForAll("zones") ZoneId zone,
            @ForAll @LongRange(min = YEAR_2000, max = YEAR_2100) long second) {
        Instant due =
                new Limit(limit.length(), Counting.INCLUDES_TRIGGER)
                        .dueAt(Instant.ofEpochSecond(second), zone);

        assertThat(due.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant()).isEqualTo(due);
        // The day before is over, to the last nanosecond.
        assertThat(due.minusNanos(1).atZone(zone).toLocalDate())
                .isBefore(due.atZone(zone).toLocalDate());
    }

    @Provide
    Arbitrary<Limit> limits() {
        return Arbitraries.integers()
                .between(1, 365)
                .flatMap(days ->
                        Arbitraries.of(
                                        Counting.EXCLUDES_TRIGGER,
                                        Counting.INCLUDES_TRIGGER,
                                        Counting.ELAPSED)
                                .map(counting -> new Limit(Duration.ofDays(days), counting)));
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        // Some change their clocks at midnight; Samoa once left out a day.
        return Arbitraries.of(
                        "Asia/Shanghai",
                        "UTC",
                        "America/Los_Angeles",
                        "Asia/Beirut",
                        "America/Sao_Paulo",
                        "Africa/Cairo",
                        "Pacific/Apia",
                        "Pacific/Kiritimati")
                .map(ZoneId::of);
    }
}
