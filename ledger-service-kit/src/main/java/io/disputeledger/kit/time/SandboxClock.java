package io.disputeledger.kit.time;

import io.disputeledger.kit.events.EventEngine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The clock of a sandbox: kept in the database, so that every service reads the same time and a
 * restart goes on where it was. It moves forward only. Until somebody sets it, it shows real time.
 */
public class SandboxClock implements LedgerClock {

    private static final String READING =
            """
            select coalesce(
                       (select case when ticking then ledger_time + (clock_timestamp() - set_at)
                                    else ledger_time end
                          from ledger.sandbox_clock),
                       clock_timestamp()) as now,
                   coalesce((select ticking from ledger.sandbox_clock), true) as ticking
            """;

    private static final String SETTING =
            """
            insert into ledger.sandbox_clock as c (ledger_time, set_at, ticking)
            select :now, clock_timestamp(), :ticking
             where exists (select from ledger.sandbox_clock)
                -- The first setting may go back only while nothing is recorded.
                or not exists (select from %s)
                or :now >= clock_timestamp()
            on conflict (only_row) do update
               set ledger_time = excluded.ledger_time,
                   set_at = excluded.set_at,
                   ticking = excluded.ticking
             where excluded.ledger_time >= case when c.ticking
                        then c.ledger_time + (clock_timestamp() - c.set_at)
                        else c.ledger_time end
            """;

    private final JdbcClient jdbc;
    private final String setting;

    /** A clock in the given database, where the given engine stores events. */
    public SandboxClock(JdbcClient jdbc, EventEngine engine) {
        this.jdbc = jdbc;
        this.setting = SETTING.formatted(engine.qualifiedTable());
    }

    /**
     * What the clock shows.
     *
     * @param now the ledger's time (UTC)
     * @param ticking whether it goes on with real time, or stands still until it is moved
     */
    public record Reading(Instant now, boolean ticking) {}

    @Override
    public Instant now() {
        return read().now();
    }

    /** What it shows. */
    public Reading read() {
        return jdbc.sql(READING).query(SandboxClock::reading).single();
    }

    /**
     * Moves the clock forward.
     *
     * @param now the new time, not before the present one
     * @param ticking whether it goes on from there, or stands still
     * @return false when the new time lies before the present one; nothing has changed then
     */
    public boolean moveTo(Instant now, boolean ticking) {
        return jdbc.sql(setting)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("ticking", ticking)
                        .update()
                == 1;
    }

    private static Reading reading(ResultSet row, int index) throws SQLException {
        return new Reading(
                row.getObject("now", OffsetDateTime.class).toInstant(), row.getBoolean("ticking"));
    }
}
