package io.disputeledger.kit.wiring;

import io.disputeledger.kit.database.RefusedToStart;
import io.disputeledger.kit.events.EventEngine;
import io.disputeledger.kit.time.LedgerClock;
import io.disputeledger.kit.time.SandboxClock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Real time, or in a sandbox a time that can be turned forward. */
@AutoConfiguration(after = EventsWiring.class)
class TimeWiring {

    private static final String TURNED = "select exists (select from ledger.sandbox_clock)";

    @Bean
    @Profile("!sandbox")
    LedgerClock ledgerClock(JdbcClient jdbc) {
        if (jdbc.sql(TURNED).query(Boolean.class).single()) {
            throw new RefusedToStart(
                    "The database is a sandbox's, whose clock was turned: real time may lie before"
                            + " what is recorded there. Set spring.profiles.active=sandbox, or use"
                            + " another database.");
        }
        return () -> Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    @Bean
    @Profile("sandbox")
    SandboxClock sandboxClock(JdbcClient jdbc, EventEngine engine) {
        return new SandboxClock(jdbc, engine);
    }
}
