package io.disputeledger.kit.time;

import io.disputeledger.kit.events.EventEngine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The clock of a sandbox: kept in the database, so that every service reads the same time and a
 * restart goes on where it was. It runs at any rate and never goes back. Until somebody sets it, it
 * shows real time.
 */
public class SandboxClock implements LedgerClock {

    /** The channel on which every process hears that the clock was set. */
    public static final String CHANNEL = "ledger_clock";

    /** A day each second; faster, and a limit of hours is over before anybody can act. */
    public static final double RATE_MAX = 86_400;

    /** What no sandbox goes beyond: instants of the ledger lie before. */
    public static final Instant END = Instant.parse("2200-01-01T00:00:00Z");

    private static final Duration NEVER = Duration.ofDays(365);

    private static final String SHOWN =
            """
            least(c.ledger_time + least(c.rate * (clock_timestamp() - c.set_at), interval '200 years'),
                  timestamptz '2200-01-01T00:00:00Z' - interval '1 microsecond')\
            """;

    private static final String READING =
            """
            select case when set_at is null then clock_timestamp() else %s end as now,
                   coalesce(rate, 1) as rate,
                   set_at
              from (select) as always left join ledger.sandbox_clock c on true
            """
                    .formatted(SHOWN);

    private static final String SETTING =
            """
            insert into ledger.sandbox_clock as c (ledger_time, set_at, rate)
            select :now, clock_timestamp(), :rate
             where exists (select from ledger.sandbox_clock)
                -- The first setting may go back only while nothing is recorded.
                or not exists (select from %s)
                or :now >= clock_timestamp()
            on conflict (only_row) do update
               set ledger_time = excluded.ledger_time,
                   set_at = excluded.set_at,
                   rate = excluded.rate
             where excluded.ledger_time >= %s
            """;

    private static final String RUNNING_ON =
            """
            insert into ledger.sandbox_clock as c (ledger_time, set_at, rate)
            select clock_timestamp(), clock_timestamp(), :rate
            on conflict (only_row) do update
               set ledger_time = %s, set_at = clock_timestamp(), rate = excluded.rate
            """
                    .formatted(SHOWN);

    private final JdbcClient jdbc;
    private final String setting;
    private final AtomicReference<Shown> latest =
            new AtomicReference<>(new Shown(Instant.MIN, 1, null));

    /** A clock in the given database, where the given engine stores events. */
    public SandboxClock(JdbcClient jdbc, EventEngine engine) {
        this.jdbc = jdbc;
        this.setting = SETTING.formatted(engine.qualifiedTable(), SHOWN);
    }

    /**
     * What the clock shows.
     *
     * @param now the ledger's time (UTC)
     * @param rate how fast it runs: 0 stands still, 1 is real time, 3600 an hour each second
     */
    public record Reading(Instant now, double rate) {}

    private record Shown(Instant now, double rate, @Nullable Instant setAt) {

        /** The server's real time may be set back a little; at a high rate that would be hours. */
        Shown notBefore(Shown before) {
            return Objects.equals(setAt, before.setAt) && before.now.isAfter(now) ? before : this;
        }
    }

    @Override
    public Instant now() {
        return read().now();
    }

    @Override
    public Duration realTimeUntil(Instant instant) {
        Reading reading = read();
        Duration left = Duration.between(reading.now(), instant);
        if (reading.rate() == 0) {
            return left.isPositive() ? NEVER : Duration.ZERO;
        }
        double millis = Math.clamp(left.toMillis() / reading.rate(), -1e12, 1e12);
        return Duration.ofMillis((long) Math.ceil(millis));
    }

    /** What it shows. */
    public Reading read() {
        Shown read = jdbc.sql(READING).query(SandboxClock::shown).single();
        Shown shown = latest.accumulateAndGet(read, (before, now) -> now.notBefore(before));
        return new Reading(shown.now(), shown.rate());
    }

    /**
     * Moves the clock forward; every process hears of it.
     *
     * @param now the new time, not before the present one
     * @param rate how fast it runs from there, from 0 to {@link #RATE_MAX}
     * @return false when the new time lies before the present one; nothing has changed then
     */
    public boolean moveTo(Instant now, double rate) {
        boolean moved =
                jdbc.sql(setting)
                                .param("now", now.atOffset(ZoneOffset.UTC))
                                .param("rate", rate)
                                .update()
                        == 1;
        if (moved) {
            tell();
        }
        return moved;
    }

    /** Lets time run at another rate from now on; every process hears of it. */
    public void runAt(double rate) {
        jdbc.sql(RUNNING_ON).param("rate", rate).update();
        tell();
    }

    private void tell() {
        jdbc.sql("select pg_notify(?, '')").param(CHANNEL).query().singleRow();
    }

    private static Shown shown(ResultSet row, int index) throws SQLException {
        OffsetDateTime setAt = row.getObject("set_at", OffsetDateTime.class);
        return new Shown(
                row.getObject("now", OffsetDateTime.class).toInstant(),
                row.getDouble("rate"),
                setAt == null ? null : setAt.toInstant());
    }
}
