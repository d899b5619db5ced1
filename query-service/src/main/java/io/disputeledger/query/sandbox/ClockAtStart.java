package io.disputeledger.query.sandbox;

import io.disputeledger.kit.time.SandboxClock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Moves the sandbox clock before the first request is served. */
@Component
@ConditionalOnProperty(ClockAtStart.PROPERTY)
class ClockAtStart implements SmartInitializingSingleton {

    static final String PROPERTY = "ledger.sandbox.clock";

    private final ObjectProvider<SandboxClock> sandbox;
    private final String setting;

    /**
     * @param setting the instant to start at, for example {@code 2026-03-02T09:00:00+08:00} ({@code
     *     ledger.sandbox.clock}); none leaves the clock as it is
     */
    ClockAtStart(
            ObjectProvider<SandboxClock> sandbox, @Value("${" + PROPERTY + "}") String setting) {
        this.sandbox = sandbox;
        this.setting = setting;
    }

    @Override
    public void afterSingletonsInstantiated() {
        SandboxClock clock = sandbox.getIfAvailable();
        if (clock == null) {
            throw new ClockNotSet(
                    PROPERTY
                            + " is set, but only a service in the profile sandbox has a clock"
                            + " that can be moved.");
        }
        Instant start = instant();
        if (!clock.moveTo(start, true)) {
            throw new ClockNotSet(
                    PROPERTY
                            + " is "
                            + start
                            + ", but the clock shows "
                            + clock.now()
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
