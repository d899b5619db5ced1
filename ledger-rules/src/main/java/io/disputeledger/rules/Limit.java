package io.disputeledger.rules;

import io.disputeledger.rules.text.Written;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.TemporalAmount;

/**
 * A length of time and how to count it.
 *
 * @param length more than nothing, at most ten years; a {@link Duration} where elapsed time is
 *     counted, else a {@link Period}, of days alone where these are business days
 * @param counting how its time is counted
 */
public record Limit(TemporalAmount length, Counting counting) {

    /** Nothing in a dispute takes longer; and a date so far ahead could not be reckoned. */
    private static final Period LENGTH_MAX = Period.ofYears(10);

    private static final LocalDate ANY_DAY = LocalDate.EPOCH;

    /**
     * A duration of whole days is taken for a period where days are counted.
     *
     * @throws IllegalArgumentException when the length is not positive, too long, or of another
     *     kind than its counting takes
     */
    public Limit {
        length = counting == Counting.ELAPSED ? elapsed(length) : days(length);
        if (counting == Counting.BUSINESS_DAYS && ((Period) length).toTotalMonths() != 0) {
            throw new IllegalArgumentException(
                    "limit " + length + " counts business days and is not of days alone");
        }
    }

    /** The limit as it is written: {@code P30D} and {@code excludes-trigger}. */
    static Limit written(String length, Counting counting) {
        return new Limit(
                counting == Counting.ELAPSED || length.contains("T")
                        ? Written.duration(length)
                        : Written.period(length),
                counting);
    }

    /**
     * The exclusive end: what is recorded before it is in time, what is recorded at it is late.
     *
     * @throws IllegalStateException when it counts business days, which takes a calendar
     */
    public Instant dueAt(Instant trigger, ZoneId zone) {
        LocalDate day = trigger.atZone(zone).toLocalDate();
        return switch (counting) {
            case EXCLUDES_TRIGGER -> endOf(day.plus(length), zone);
            case INCLUDES_TRIGGER -> endOf(day.plus(length).minusDays(1), zone);
            case ELAPSED -> trigger.plus(length);
            case BUSINESS_DAYS ->
                    throw new IllegalStateException("limit " + length + " takes a calendar");
        };
    }

    /** How many business days it counts. */
    int businessDays() {
        return ((Period) length).getDays();
    }

    /** 24:00 of a day: the start of the next, not 00:00 where clocks go forward at midnight. */
    static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static Duration elapsed(TemporalAmount length) {
        Duration duration = (Duration) length;
        if (!duration.isPositive()) {
            throw new IllegalArgumentException("limit " + length + " is not longer than nothing");
        }
        if (duration.toDays() > LENGTH_MAX.toTotalMonths() * 30) {
            throw new IllegalArgumentException("limit " + length + " is longer than ten years");
        }
        return duration;
    }

    private static Period days(TemporalAmount length) {
        Period period = length instanceof Duration duration ? wholeDays(duration) : (Period) length;
        boolean anyNegative = period.isNegative();
        if (period.isZero() || anyNegative) {
            throw new IllegalArgumentException("limit " + length + " is not longer than nothing");
        }
        if (period.toTotalMonths() > LENGTH_MAX.toTotalMonths()
                || ANY_DAY.plus(period).isAfter(ANY_DAY.plus(LENGTH_MAX))) {
            throw new IllegalArgumentException("limit " + length + " is longer than ten years");
        }
        return period;
    }

    private static Period wholeDays(Duration duration) {
        if (!duration.equals(Duration.ofDays(duration.toDays()))) {
            throw new IllegalArgumentException(
                    "limit " + duration + " counts days and is not of whole days");
        }
        return Period.ofDays(Math.toIntExact(duration.toDays()));
    }
}
