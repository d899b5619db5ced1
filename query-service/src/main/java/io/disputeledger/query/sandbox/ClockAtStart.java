package io.disputeledger.query.sandbox;

import io.disputeledger.kit.events.EventPositions;
import io.disputeledger.kit.time.SandboxClock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Moves the sandbox clock before the first request is served. */
@Component
@Profile("sandbox")
@ConditionalOnProperty(ClockAtStart.PROPERTY)
class ClockAtStart implements SmartInitializingSingleton {

    static final String PROPERTY = "ledger.sandbox.clock";

    private final SandboxClock clock;
    private final Jumps jumps;
    private final EventPositions log;
    private final String setting;

    /**
     * @param setting the instant to start at, for example {@code 2026-03-02T09:00:00+08:00} ({@code
     *     ledger.sandbox.clock}); none leaves the clock as it is
     */
    ClockAtStart(
            SandboxClock clock,
            Jumps jumps,
            EventPositions log,
            @Value("${" + PROPERTY + "}") String setting) {
        this.clock = clock;
        this.jumps = jumps;
        this.log = log;
        this.setting = setting;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Instant start = instant();
        Instant now = clock.now();
        boolean set =
                log.head() < 0
                        ? clock.moveTo(start, 1)
                        // Limits run out on the way, so it goes there when the services run.
                        : !start.isBefore(now) && jumps.begin(now, start, 1);
        if (!set) {
            throw new ClockNotSet(
                    PROPERTY
                            + " is "
                            + start
                            + ", but the clock shows "
                            + now
                            + " and moves forward only.");
        }
    }

    private Instant instant() {
        try {
            return Instant.parse(setting);
        } catch (DateTimeParseException e) {
            throw new ClockNotSet(
                    PROPERTY
                            + " is "
                            + setting
                            + ", which is no instant such as 2026-03-02T09:00:00+08:00.");
        }
    }
}
