package io.disputeledger.endtoend.architecture.planted.dispute.domain;

import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the clock, logs, and counts money in fractions. */
public class ImpureDecision {
    private static final Logger log = LoggerFactory.getLogger(ImpureDecision.class);
    private final double amount = 0.1;

    /** Decides by the machine's clock. */
    public boolean decide() {
        log.info("{}", amount);
        return Instant.now().getEpochSecond() % 2 == 0;
    }
}
