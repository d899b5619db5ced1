package io.disputeledger.query.sandbox;

import io.disputeledger.kit.threads.WakeableThread;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Takes the clock where it was told to jump, also when that was told before a restart, or to
 * another replica that died.
 */
@Component
@Profile("sandbox")
class JumpThread implements SmartLifecycle {

    /** A service that does not settle for so long needs somebody to look at it. */
    private static final Duration GIVES_UP_AFTER = Duration.ofSeconds(60);

    /** For a jump that was told to another replica. */
    private static final Duration LOOKS_AGAIN_AFTER = Duration.ofSeconds(10);

    /** While another replica takes the steps. */
    private static final Duration PAUSE = Duration.ofMillis(500);

    private static final Duration STOPS_WITHIN = Duration.ofSeconds(10);

    private static final Logger log = LoggerFactory.getLogger(JumpThread.class);

    private final Jumps jumps;
    private final JumpStep step;
    private final WakeableThread thread =
            new WakeableThread("clock-jump", STOPS_WITHIN, this::round);
    private @Nullable Jump last;
    private long lastMovedAt;

    JumpThread(Jumps jumps, JumpStep step) {
        this.jumps = jumps;
        this.step = step;
    }

    /** A jump was begun. */
    void wake() {
        thread.wake();
    }

    @Override
    public void start() {
        thread.start();
    }

    @Override
    public void stop() {
        thread.stop();
    }

    @Override
    public boolean isRunning() {
        return thread.isRunning();
    }

    private Duration round() {
        Optional<Jump> running = jumps.running();
        if (running.isEmpty()) {
            return LOOKS_AGAIN_AFTER;
        }
        Jump jump = running.get();
        if (last == null || !jump.isWhere(last)) {
            last = jump;
            lastMovedAt = System.nanoTime();
        }
        return switch (step.take(jump)) {
            case MOVED -> Duration.ZERO;
            case ANOTHER_STEPS -> PAUSE;
            case WAITS -> {
                if (System.nanoTime() - lastMovedAt > GIVES_UP_AFTER.toNanos()) {
                    jumps.running().filter(jump::isWhere).ifPresent(this::giveUp);
                }
                yield Duration.ZERO;
            }
        };
    }

    private void giveUp(Jump jump) {
        log.error("The clock stops on its way to {}: {}", jump.target(), jump.detail());
        jumps.end(jump, Jump.State.FAILED, jump.detail());
    }
}
