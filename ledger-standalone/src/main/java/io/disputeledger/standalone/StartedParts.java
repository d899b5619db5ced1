package io.disputeledger.standalone;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What runs, so that it stops in the reverse of the order in which it started. */
final class StartedParts {

    private static final Logger LOG = LoggerFactory.getLogger(StartedParts.class);

    private final Deque<Part> parts = new ArrayDeque<>();
    private volatile boolean stopping;

    private record Part(String name, AutoCloseable stop) {}

    /** A start that gives what stops it. */
    interface Start {
        AutoCloseable begin() throws Exception;
    }

    /** Starts a part, unless a stop has begun; a stop waits until the start has ended. */
    synchronized void start(String name, Start start) throws Exception {
        if (!stopping) {
            parts.push(new Part(name, start.begin()));
        }
    }

    boolean stopping() {
        return stopping;
    }

    /** Stops what was started after the named part, in reverse; more may be started again. */
    synchronized void stopAfter(String name) {
        while (!parts.isEmpty() && !parts.element().name().equals(name)) {
            stop(parts.pop());
        }
    }

    /** Stops everything; one part that fails to stop does not keep the others running. */
    void stop() {
        stopping = true;
        stopInReverse();
    }

    private synchronized void stopInReverse() {
        while (!parts.isEmpty()) {
            stop(parts.pop());
        }
    }

    private static void stop(Part part) {
        LOG.info("Stopping {}", part.name());
        try {
            part.stop().close();
        } catch (Exception e) {
            LOG.error("{} did not stop: {}", part.name(), e.getMessage(), e);
        }
    }
}
