package io.disputeledger.kit.time;

import java.time.Duration;
import java.time.Instant;

/**
 * The ledger's own time, which decides. Token claims, time-outs and the expiry of access tokens
 * stay on real time.
 */
@FunctionalInterface
public interface LedgerClock {

    /** The ledger's time now (UTC), to the microsecond, as the database keeps it. */
    Instant now();

    /** How long, in real time, until this clock shows the instant; not positive once it has. */
    default Duration realTimeUntil(Instant instant) {
        return Duration.between(now(), instant);
    }
}
