package io.disputeledger.kit.wiring;

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

    @Bean
    @Profile("!sandbox")
    LedgerClock ledgerClock() {
        return () -> Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    @Bean
    @Profile("sandbox")
    SandboxClock sandboxClock(JdbcClient jdbc, EventEngine engine) {
        return new SandboxClock(jdbc, engine);
    }
}
