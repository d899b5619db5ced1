package io.disputeledger.query.sandbox;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Takes the clock where it was told to jump, also when that was told before a restart. */
@Component
@Profile("sandbox")
class JumpThread implements SmartLifecycle {

    /** A service that does not settle for so long needs somebody to look at it. */
    static final Duration GIVES_UP_AFTER = Duration.ofSeconds(60);

    /** After a fault, and while another replica takes the steps. */
    private static final Duration PAUSE = Duration.ofMillis(500);

    private static final Duration STOPS_WITHIN = Duration.ofSeconds(10);

    private static final Logger log = LoggerFactory.getLogger(JumpThread.class);

    private final Jumps jumps;
    private final JumpStep step;
    private final Semaphore woken = new Semaphore(0);
    private volatile @Nullable Thread thread;

    JumpThread(Jumps jumps, JumpStep step) {
        this.jumps = jumps;
        this.step = step;
    }

    /** A jump was begun. */
    void wake() {
        woken.release();
    }

    @Override
    public void start() {
        // Known before it runs: it ends when it is not the one that is known.
        Thread begun = Thread.ofPlatform().name("clock-jump").daemon().unstarted(this::run);
        thread = begun;
        begun.start();
        wake();
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            wake();
            try {
                running.join(STOPS_WITHIN);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private boolean isOn() {
        return thread == Thread.currentThread() && !Thread.currentThread().isInterrupted();
    }

    private void run() {
        while (isOn()) {
            try {
                woken.acquire();
                jump();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void jump() throws InterruptedException {
        long movedAt = System.nanoTime();
        while (isOn()) {
            try {
                Optional<Jump> running = jumps.running();
                if (running.isEmpty()) {
                    return;
                }
                switch (step.take(running.get())) {
                    case MOVED -> movedAt = System.nanoTime();
                    case ANOTHER_STEPS -> pause();
                    case WAITS -> {
                        if (System.nanoTime() - movedAt > GIVES_UP_AFTER.toNanos()) {
                            giveUp();
                        }
                    }
                }
            } catch (RuntimeException e) {
                // The jump is kept in the database, so it goes on when that answers again.
                log.warn("The clock's jump goes on in {}: {}", PAUSE, e.toString());
                pause();
            }
        }
    }

    private void giveUp() {
        jumps.running()
                .ifPresent(jump -> {
                    log.error("The clock stops on its way to {}: {}", jump.target(), jump.detail());
                    jumps.end(jump, Jump.State.FAILED, jump.detail());
                });
    }

    private void pause() throws InterruptedException {
        // A wake-up now changes nothing: the jump is looked at again in any case.
        if (woken.tryAcquire(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
            woken.drainPermits();
        }
    }
}
