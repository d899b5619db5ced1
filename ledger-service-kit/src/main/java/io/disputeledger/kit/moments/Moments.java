package io.disputeledger.kit.moments;

import io.disputeledger.kit.http.InvalidField;
import io.disputeledger.kit.reads.StoredInstant;
import io.disputeledger.kit.time.LedgerClock;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the moments that somebody asks about. */
public class Moments {

    private static final String FIRST_AFTER =
            "select position from recorded_high where recorded_at > ? order by recorded_at limit 1";

    private static final String TIME_OF =
            """
            select recorded_at from recorded_high
             where position <= ? order by position desc limit 1
            """;

    private final JdbcClient jdbc;
    private final LedgerClock clock;

    /** Moments of the events that the service's projection of them has taken in. */
    public Moments(JdbcClient jdbc, LedgerClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Nobody can say what will have been recorded.
     *
     * @throws InvalidField when it asks about the future
     */
    void requirePast(AsOf asOf) {
        if (asOf instanceof AsOf.AtInstant(var instant)) {
            Instant now = clock.now();
            if (instant.isAfter(now)) {
                throw new InvalidField(AsOf.PARAMETER, "as-of.future", now);
            }
        }
    }

    /**
     * The moment, as far as the projection knows the log.
     *
     * @param projected the last event that it has taken in; not before what is asked for
     */
    Moment of(AsOf asOf, long projected) {
        return switch (asOf) {
            case AsOf.Now _ -> new Moment(projected, clock.now());
            case AsOf.AtPosition(var position) -> new Moment(position, timeOf(position));
            case AsOf.AtInstant(var instant) -> new Moment(lastBy(instant, projected), instant);
            case AsOf.Pinned(var moment) -> moment;
        };
    }

    private long lastBy(Instant instant, long projected) {
        return jdbc.sql(FIRST_AFTER)
                .param(StoredInstant.of(instant))
                .query(Long.class)
                .optional()
                .map(first -> first - 1)
                .orElse(projected);
    }

    private Instant timeOf(long position) {
        return jdbc.sql(TIME_OF)
                .param(position)
                .query((row, _) -> StoredInstant.read(row, "recorded_at"))
                .optional()
                // Before the first event: no limit runs yet, whatever the time.
                .orElse(Instant.EPOCH);
    }
}
