package io.disputeledger.query.sandbox;

import io.disputeledger.kit.processors.SandboxReactions;
import io.disputeledger.kit.time.SandboxClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One step of a jump: when everything up to now is settled, the clock goes to the next instant at
 * which a limit of any service runs out, and stands there until that is settled, too.
 */
@Component
@Profile("sandbox")
class JumpStep {

    /** How long a step waits for the services before it says so. */
    private static final Duration SETTLES_WITHIN = Duration.ofSeconds(5);

    /** More stops than limits can be honest: something sets one limit after another. */
    private static final int STOPS_MAX = 100_000;

    // Two replicas must not both go on from where one of them has settled.
    private static final String TAKE_TURN = "select pg_try_advisory_xact_lock(0x4a554d50)";

    private final Jumps jumps;
    private final ClockHand hand;
    private final SandboxClock clock;
    private final SandboxReactions reactions;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    JumpStep(
            Jumps jumps,
            ClockHand hand,
            SandboxClock clock,
            SandboxReactions reactions,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.jumps = jumps;
        this.hand = hand;
        this.clock = clock;
        this.reactions = reactions;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What a step came to. */
    enum Outcome {
        /** The clock has moved, or the jump has ended. */
        MOVED,
        /** Services have not settled. */
        WAITS,
        /** Another process has the turn. */
        ANOTHER_STEPS
    }

    /** Takes one step of a jump that is on its way; none when it was stopped meanwhile. */
    Outcome take(Jump jump) {
        hand.alone(() -> standStill(jump));
        Outcome outcome = transaction.execute(_ -> inTurn(jump));
        return outcome == null ? Outcome.ANOTHER_STEPS : outcome;
    }

    private boolean standStill(Jump jump) {
        boolean runs = jumps.isRunning(jump) && clock.read().rate() != 0;
        if (runs) {
            clock.runAt(0);
        }
        return runs;
    }

    private Outcome inTurn(Jump jump) {
        if (!jdbc.sql(TAKE_TURN).query(Boolean.class).single()) {
            return Outcome.ANOTHER_STEPS;
        }
        Instant now = clock.now();
        Optional<String> behind = reactions.settle(now, SETTLES_WITHIN);
        if (behind.isPresent()) {
            jumps.waitsFor(jump, "waits for " + behind.get());
            return Outcome.WAITS;
        }
        return hand.alone(() -> move(jump, now));
    }

    private Outcome move(Jump jump, Instant now) {
        if (!jumps.isRunning(jump)) {
            return Outcome.MOVED;
        }
        Optional<Instant> next = reactions.nextDue(now).filter(due -> !due.isAfter(jump.target()));
        if (next.isPresent() && jump.stops() < STOPS_MAX) {
            clock.moveTo(next.get(), 0);
            jumps.stopped(jump);
        } else if (next.isPresent()) {
            jumps.end(jump, Jump.State.FAILED, "stopped more than " + STOPS_MAX + " times");
        } else {
            if (!clock.moveTo(jump.target(), jump.rate())) {
                // It ran past the target before it was stopped.
                clock.runAt(jump.rate());
            }
            jumps.end(jump, Jump.State.DONE, null);
        }
        return Outcome.MOVED;
    }
}
