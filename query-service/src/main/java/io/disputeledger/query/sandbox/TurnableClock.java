package io.disputeledger.query.sandbox;

import io.disputeledger.kit.http.ProblemCode;
import io.disputeledger.kit.http.ProblemException;
import io.disputeledger.kit.processors.SandboxReactions;
import io.disputeledger.kit.time.SandboxClock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The clock as its users turn it: at once, or by a jump that takes its time. */
@Component
@Profile("sandbox")
class TurnableClock {

    private final ClockHand hand;
    private final SandboxClock clock;
    private final Jumps jumps;
    private final JumpThread thread;
    private final SandboxReactions reactions;

    TurnableClock(
            ClockHand hand,
            SandboxClock clock,
            Jumps jumps,
            JumpThread thread,
            SandboxReactions reactions) {
        this.hand = hand;
        this.clock = clock;
        this.jumps = jumps;
        this.thread = thread;
        this.reactions = reactions;
    }

    ClockView view() {
        SandboxClock.Reading reading = clock.read();
        return new ClockView(
                reading.now(),
                reading.rate() > 0,
                reading.rate(),
                reactions.nextDue(reading.now()).orElse(null),
                jumps.last().map(ClockView.JumpView::of).orElse(null));
    }

    /**
     * Does as told.
     *
     * @return the jump that was begun, which goes on by itself; empty when everything is done
     * @throws ProblemException CLOCK_MOVES_FORWARD when the target lies before the present time,
     *     CLOCK_IS_MOVING when a jump is on its way
     */
    Optional<Jump> turn(ClockMove move) {
        move.validate();
        Optional<Jump> begun = hand.alone(() -> turnAlone(move));
        begun.ifPresent(_ -> thread.wake());
        return begun;
    }

    private Optional<Jump> turnAlone(ClockMove move) {
        SandboxClock.Reading reading = clock.read();
        if (jumps.running().isPresent()) {
            throw moving();
        }
        double rate = move.rateAfter(reading.rate());
        if (!move.jumps()) {
            clock.runAt(rate);
            return Optional.empty();
        }
        Instant target = move.target(reading.now());
        if (target.isBefore(reading.now())) {
            if (!clock.moveTo(target, rate)) {
                throw backwards(reading.now(), target);
            }
            return Optional.empty();
        }
        if (!jumps.begin(reading.now(), target, rate)) {
            throw moving();
        }
        return jumps.last();
    }

    /** Stops a jump where it is; the clock stands still there. */
    void stop() {
        hand.alone(this::stopAlone);
    }

    private boolean stopAlone() {
        Optional<Jump> running = jumps.running();
        running.ifPresent(jump -> jumps.end(jump, Jump.State.STOPPED, null));
        return running.isPresent();
    }

    /** How far the jump is; done as well when another one came after it. */
    Jump progressOf(Jump jump) {
        return jumps.last().filter(last -> last.number() == jump.number()).orElse(jump.done());
    }

    private static ProblemException backwards(Instant shown, Instant target) {
        return new ProblemException(
                ProblemCode.CLOCK_MOVES_FORWARD, "sandbox.clock-moves-forward", shown, target);
    }

    private static ProblemException moving() {
        return new ProblemException(ProblemCode.CLOCK_IS_MOVING);
    }
}
