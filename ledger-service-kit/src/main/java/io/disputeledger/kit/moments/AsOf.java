package io.disputeledger.kit.moments;

import io.disputeledger.kit.http.InvalidField;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Which moment somebody asks about. */
public sealed interface AsOf {

    /** The parameter of every read that takes it. */
    String PARAMETER = "asOf";

    /** As it is now. */
    record Now() implements AsOf {}

    /** When this event had been recorded, and no later one. */
    record AtPosition(long position) implements AsOf {}

    /** The longest beginning of the log in which everything was recorded by then. */
    record AtInstant(Instant instant) implements AsOf {}

    /** A moment that was found before, so that the pages of a list tell of the same one. */
    record Pinned(Moment moment) implements AsOf {}

    /** Whether it is about a moment that was given, so that what changed since is left out. */
    default boolean isPast() {
        return !(this instanceof Now);
    }

    /**
     * Reads the parameter: a position, or an instant with its offset (RFC 3339).
     *
     * @throws InvalidField when it is neither
     */
    static AsOf parse(@Nullable String text) {
        if (text == null) {
            return new Now();
        }
        if (text.matches("\\d{1,18}")) {
            return new AtPosition(Long.parseLong(text));
        }
        try {
            return new AtInstant(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException _) {
            throw new InvalidField(PARAMETER, "as-of.form");
        }
    }
}
