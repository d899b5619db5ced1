package io.disputeledger.rules.text;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.function.Function;

/** Turns what is written into values, and says what is wrong with it in its own words. */
public final class Written {

    private Written() {}

    /** An elapsed time. */
    public static Duration duration(String text) {
        return parsed(text, "an ISO 8601 duration of days or hours, such as P30D", Duration::parse);
    }

    /** A number of calendar days, months or years. */
    public static Period period(String text) {
        return parsed(text, "an ISO 8601 period of days or months, such as P30D", Period::parse);
    }

    /** A date. */
    public static LocalDate date(String text) {
        return parsed(text, "a date, such as 2026-10-01", LocalDate::parse);
    }

    /** An instant, written with its offset. */
    public static Instant instant(String text) {
        return parsed(
                text,
                "a date and time with its offset, such as 2015-01-01T00:00:00+08:00",
                value -> OffsetDateTime.parse(value).toInstant());
    }

    /** A time zone. */
    public static ZoneId zone(String text) {
        return parsed(text, "a time zone, such as Asia/Shanghai", ZoneId::of);
    }

    private static <T> T parsed(String text, String form, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (DateTimeException fault) {
            throw new IllegalArgumentException("'" + text + "' is not " + form, fault);
        }
    }
}
