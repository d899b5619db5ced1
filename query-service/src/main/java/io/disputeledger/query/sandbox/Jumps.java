package io.disputeledger.query.sandbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The last jump of the clock, kept in the database, so that no jump is left half done. */
@Component
@Profile("sandbox")
class Jumps {

    private static final String BEGIN =
            """
            insert into ledger.sandbox_jump as j (number, began_at, target, rate, state)
            values (1, :from, :target, :rate, 'RUNNING')
            on conflict (only_row) do update
               set number = j.number + 1, began_at = excluded.began_at, target = excluded.target,
                   rate = excluded.rate, state = 'RUNNING', stops = 0, detail = null
             where j.state <> 'RUNNING'
            """;

    private static final String END =
            "update ledger.sandbox_jump set state = ?, detail = ? where number = ? and state ="
                    + " 'RUNNING'";

    private final JdbcClient jdbc;

    Jumps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Jump> last() {
        return jdbc.sql("select * from ledger.sandbox_jump").query(Jumps::read).optional();
    }

    /** The jump on its way; empty when there is none. */
    Optional<Jump> running() {
        return last().filter(jump -> jump.state() == Jump.State.RUNNING);
    }

    /** Whether this jump is on its way. */
    boolean isRunning(Jump jump) {
        return running().filter(running -> running.number() == jump.number()).isPresent();
    }

    /** Begins a jump; false when another one is on its way. */
    boolean begin(Instant from, Instant target, double rate) {
        return jdbc.sql(BEGIN)
                        .param("from", utc(from))
                        .param("target", utc(target))
                        .param("rate", rate)
                        .update()
                == 1;
    }

    void stopped(Jump jump) {
        jdbc.sql("update ledger.sandbox_jump set stops = stops + 1, detail = null where number = ?")
                .param(jump.number())
                .update();
    }

    void waitsFor(Jump jump, String what) {
        jdbc.sql(
                        "update ledger.sandbox_jump set detail = ?"
                                + " where number = ? and state = 'RUNNING'")
                .params(what, jump.number())
                .update();
    }

    /** Ends a jump that is on its way; does nothing to one that has ended. */
    void end(Jump jump, Jump.State state, @Nullable String detail) {
        jdbc.sql(END).param(state.name()).param(detail).param(jump.number()).update();
    }

    private static Jump read(ResultSet row, int index) throws SQLException {
        return new Jump(
                row.getLong("number"),
                row.getObject("began_at", OffsetDateTime.class).toInstant(),
                row.getObject("target", OffsetDateTime.class).toInstant(),
                row.getDouble("rate"),
                Jump.State.valueOf(row.getString("state")),
                row.getInt("stops"),
                row.getString("detail"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
