package io.disputeledger.query.sandbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The last jump of the clock.
 *
 * @param number tells jumps apart
 * @param beganAt what the clock showed before (UTC)
 * @param target where it goes (UTC)
 * @param rate how fast time runs after it
 * @param state how far it is
 * @param stops at how many due instants it has stopped so far
 * @param detail what it waits for, or why it failed; null when there is nothing to say
 */
record Jump(
        long number,
        Instant beganAt,
        Instant target,
        double rate,
        State state,
        int stops,
        @Nullable String detail) {

    Jump done() {
        return new Jump(number, beganAt, target, rate, State.DONE, stops, null);
    }

    /** Whether it has come as far as the other one, and no further. */
    boolean isWhere(Jump other) {
        return number == other.number && stops == other.stops;
    }

    /** How far a jump is. */
    enum State {
        /** On its way; a restart goes on with it. */
        RUNNING,
        /** There. */
        DONE,
        /** Given up, because a service did not keep up; the clock stands where it came to. */
        FAILED,
        /** Told to stop; the clock stands where it came to. */
        STOPPED
    }
}
