package io.disputeledger.query.sandbox;

import io.disputeledger.kit.http.InvalidField;
import io.disputeledger.kit.time.SandboxClock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What to do with the clock: at least one of these.
 *
 * @param now where to move it, not before the present time (UTC)
 * @param forward how far to move it instead, ISO 8601: {@code P7D}, {@code PT36H}
 * @param rate how fast it runs from there: 0 stands still, 1 is real time, 3600 an hour each
 *     second, at most 86400; as before if not given
 * @param ticking short for a rate of 1 or 0
 */
record ClockMove(
        @Nullable Instant now,
        @Nullable Duration forward,
        @Nullable Double rate,
        @Nullable Boolean ticking) {

    /** Whether it is to go to another time. */
    boolean jumps() {
        return now != null || forward != null;
    }

    /** Where to, from what the clock shows. */
    Instant target(Instant shown) {
        if (now != null) {
            return now.truncatedTo(ChronoUnit.MICROS);
        }
        Instant target = forward == null ? shown : shown.plus(forward);
        if (!target.isBefore(SandboxClock.END)) {
            throw new InvalidField("forward", "sandbox.beyond-the-end");
        }
        return target;
    }

    /** How fast it runs then. */
    double rateAfter(double before) {
        if (rate != null) {
            return rate;
        }
        return ticking == null ? before : ticking ? 1 : 0;
    }

    /**
     * Refuses what makes no sense.
     *
     * @throws InvalidField naming what is wrong
     */
    void validate() {
        if (!jumps() && rate == null && ticking == null) {
            throw new InvalidField("now", "sandbox.nothing-to-do");
        }
        if (now != null && forward != null) {
            throw new InvalidField("forward", "sandbox.not-with", "now");
        }
        if (forward != null && forward.isNegative()) {
            throw new InvalidField("forward", "sandbox.not-negative");
        }
        if (rate != null && ticking != null) {
            throw new InvalidField("ticking", "sandbox.not-with", "rate");
        }
        if (rate != null && !(rate >= 0 && rate <= SandboxClock.RATE_MAX)) {
            throw new InvalidField("rate", "sandbox.rate");
        }
    }
}
