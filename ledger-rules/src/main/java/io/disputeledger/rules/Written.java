package io.disputeledger.rules;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.function.Function;
import java.util.function.Supplier;

/** Turns the text of a pack into values, and says what is wrong with it in the pack's words. */
final class Written {

    private Written() {}

    /** Names the row in whatever is wrong with it. */
    static <T> T row(String clauseId, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException fault) {
            throw new IllegalArgumentException(clauseId + ": " + fault.getMessage(), fault);
        }
    }

    static Duration duration(String text) {
        return parsed(text, "an ISO 8601 duration of days or hours, such as P30D", Duration::parse);
    }

    static Instant instant(String text) {
        return parsed(
                text,
                "a date and time with its offset, such as 2015-01-01T00:00:00+08:00",
                value -> OffsetDateTime.parse(value).toInstant());
    }

    static ZoneId zone(String text) {
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
