package io.disputeledger.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A length of time and how to count it. The only place that turns a trigger into a due instant.
 *
 * @param length more than nothing; whole days unless elapsed time is counted
 * @param counting how its time is counted
 */
public record Limit(Duration length, Counting counting) {

    /**
     * @throws IllegalArgumentException when the length is not positive, or counts days that are not
     *     whole
     */
    public Limit {
        if (!length.isPositive()) {
            throw new IllegalArgumentException("limit " + length + " is not longer than nothing");
        }
        if (counting != Counting.ELAPSED && !length.equals(Duration.ofDays(length.toDays()))) {
            throw new IllegalArgumentException(
                    "limit " + length + " counts days and is not of whole days");
        }
    }

    /** The exclusive end: what is recorded before it is in time, what is recorded at it is late. */
    public Instant dueAt(Instant trigger, ZoneId zone) {
        return switch (counting) {
            case EXCLUDES_TRIGGER -> startOfDay(trigger, zone, length.toDays() + 1);
            case INCLUDES_TRIGGER -> startOfDay(trigger, zone, length.toDays());
            case ELAPSED -> trigger.plus(length);
        };
    }

    // 24:00 of a day is the start of the next, which is not 00:00 where clocks go forward at night.
    private static Instant startOfDay(Instant trigger, ZoneId zone, long daysLater) {
        return trigger.atZone(zone)
                .toLocalDate()
                .plusDays(daysLater)
                .atStartOfDay(zone)
                .toInstant();
    }
}
