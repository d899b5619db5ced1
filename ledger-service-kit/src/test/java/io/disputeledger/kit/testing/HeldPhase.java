package io.disputeledger.kit.testing;

import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Takes part in one phase of a service's stop, which goes no further until it is let go. */
public final class HeldPhase implements SmartLifecycle {

    private final int phase;
    private boolean released;
    private @Nullable Runnable goOn;

    HeldPhase(int phase) {
        this.phase = phase;
    }

    /** Lets the stop go on. */
    public synchronized void release() {
        released = true;
        if (goOn != null) {
            goOn.run();
        }
    }

    @Override
    public synchronized void stop(Runnable stopped) {
        if (released) {
            stopped.run();
        } else {
            goOn = stopped;
        }
    }

    @Override
    public void start() {
        // It runs from the beginning.
    }

    @Override
    public void stop() {
        release();
    }

    @Override
    public synchronized boolean isRunning() {
        return !released;
    }

    @Override
    public int getPhase() {
        return phase;
    }
}
