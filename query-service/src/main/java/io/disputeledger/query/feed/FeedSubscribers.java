package io.disputeledger.query.feed;

import io.disputeledger.kit.http.ProblemCode;
import io.disputeledger.kit.http.ProblemException;
import io.disputeledger.kit.keys.TextSeal;
import io.disputeledger.kit.reads.OpenedTexts;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Serves the feed to a bounded number of readers. Nothing is kept for one of them: who takes so
 * long to read that the shared buffer has gone on without them is disconnected, and who takes
 * nothing at all is disconnected by the server's time-out. Both come back with the last id that
 * they have.
 */
@Component
class FeedSubscribers {

    private static final Logger log = LoggerFactory.getLogger(FeedSubscribers.class);

    private final Feed feed;
    private final FeedTail tail;
    private final CloudEvents form;
    private final TextSeal seal;
    private final Duration heartbeat;
    private final int max;
    private final Semaphore seats;
    private final MeterRegistry meters;

    FeedSubscribers(
            Feed feed,
            FeedTail tail,
            CloudEvents form,
            TextSeal seal,
            FeedProperties bounds,
            MeterRegistry meters) {
        this.feed = feed;
        this.tail = tail;
        this.form = form;
        this.seal = seal;
        this.heartbeat = bounds.heartbeat();
        this.max = bounds.subscribersMax();
        this.seats = new Semaphore(max);
        this.meters = meters;
        Gauge.builder(
                        "ledger.feed.subscribers",
                        this,
                        all -> all.max - all.seats.availablePermits())
                .description("Readers of the live feed")
                .register(meters);
    }

    /** What begins a stream once there is room for it. */
    interface Opening {
        ServerSentEvents open() throws IOException;
    }

    /**
     * Writes what passes the filter after a position, until the reader or this service goes away.
     *
     * @throws ProblemException UNAVAILABLE when there are too many readers, or the service stops
     */
    void serve(FeedFilter filter, long from, Opening opening) {
        if (!tail.isRunning() || !seats.tryAcquire()) {
            throw new ProblemException(ProblemCode.UNAVAILABLE, "feed.full");
        }
        tail.enter();
        try {
            ended(write(filter, from, opening));
        } finally {
            tail.leave();
            seats.release();
        }
    }

    private String write(FeedFilter filter, long from, Opening opening) {
        try {
            ServerSentEvents out = opening.open();
            out.begin(from);
            out.flush();
            follow(filter, from, out);
            return "slow";
        } catch (FeedEnded _) {
            return "stopped";
        } catch (IOException _) {
            return "gone";
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return "stopped";
        } catch (RuntimeException fault) {
            // It is too late to answer with a problem; who comes back gets one.
            log.warn("A stream of the feed ends", fault);
            return "fault";
        }
    }

    /** Returns when the reader has fallen behind what is at hand. */
    private void follow(FeedFilter filter, long from, ServerSentEvents out)
            throws IOException, InterruptedException {
        long at = from;
        boolean live = false;
        long heardAt = System.nanoTime();
        while (!live || feed.isLive(at)) {
            live = feed.isLive(at);
            long silence = System.nanoTime() - heardAt;
            List<FeedEvent> step =
                    feed.after(at, heartbeat.minusNanos(Math.min(silence, heartbeat.toNanos())));
            boolean heard = false;
            OpenedTexts texts = new OpenedTexts(seal);
            for (FeedEvent event : step) {
                at = event.position();
                if (filter.passes(event)) {
                    out.event(at, form.opened(event, texts));
                    heard = true;
                }
            }
            if (!heard && System.nanoTime() - heardAt >= heartbeat.toNanos()) {
                out.passed(at);
                heard = true;
            }
            if (heard) {
                out.flush();
                heardAt = System.nanoTime();
            }
        }
    }

    private void ended(String why) {
        meters.counter("ledger.feed.ended", "why", why).increment();
    }
}
