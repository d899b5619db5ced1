package io.disputeledger.query.sandbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the clock shows.
 *
 * @param now the ledger's time (UTC)
 * @param ticking whether it runs
 * @param rate how fast: 0 stands still, 1 is real time
 * @param nextDueAt the next instant at which a limit of any service runs out (UTC); absent when
 *     none runs
 * @param jump the last jump; absent when there was none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClockView(
        Instant now,
        boolean ticking,
        double rate,
        @Nullable Instant nextDueAt,
        @Nullable JumpView jump) {

    /**
     * How far a jump is.
     *
     * @param from what the clock showed before (UTC)
     * @param target where it goes (UTC)
     * @param state RUNNING, DONE, FAILED or STOPPED
     * @param stops at how many due instants it has stopped so far
     * @param detail what it waits for, or why it failed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record JumpView(
            Instant from, Instant target, Jump.State state, int stops, @Nullable String detail) {

        static JumpView of(Jump jump) {
            return new JumpView(
                    jump.beganAt(), jump.target(), jump.state(), jump.stops(), jump.detail());
        }
    }
}
