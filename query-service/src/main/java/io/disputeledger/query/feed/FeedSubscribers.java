package io.disputeledger.query.feed;

import io.disputeledger.kit.http.ProblemCode;
import io.disputeledger.kit.http.ProblemException;
import io.disputeledger.kit.keys.TextSeal;
import io.disputeledger.kit.reads.OpenedTexts;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
    private final Seats seats;
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
        this.seats = new Seats(bounds.subscribersMax(), bounds.subscribersOfCallerMax());
        this.meters = meters;
        Gauge.builder("ledger.feed.subscribers", seats, Seats::taken)
                .description("Readers of the live feed")
                .register(meters);
    }

    /**
     * Who reads.
     *
     * @param caller the subject of the access token
     * @param until when the token ends, and the stream with it (UTC, real time)
     */
    record Reader(String caller, Instant until) {}

    /** What begins a stream once there is room for it. */
    interface Opening {
        ServerSentEvents open() throws IOException;
    }

    /**
     * Writes what passes the filter after a position, until the reader or this service goes away,
     * or the reader's token ends: a stream must not outlast the right to it.
     *
     * @throws ProblemException TOO_MANY_REQUESTS when the caller has too many readers, UNAVAILABLE
     *     when all have, or the service stops
     */
    void serve(Reader reader, FeedFilter filter, long from, Opening opening) {
        if (!tail.isRunning()) {
            throw new ProblemException(ProblemCode.UNAVAILABLE, "feed.full");
        }
        seats.take(reader.caller());
        tail.enter();
        try {
            ended(write(reader, filter, from, opening));
        } finally {
            tail.leave();
            seats.leave(reader.caller());
        }
    }

    private String write(Reader reader, FeedFilter filter, long from, Opening opening) {
        try {
            ServerSentEvents out = opening.open();
            out.begin(from);
            out.flush();
            long left = Duration.between(Instant.now(), reader.until()).toNanos();
            return follow(filter, from, out, System.nanoTime() + left);
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

    /** Returns when the time is over, or the reader has fallen behind what is at hand. */
    private String follow(FeedFilter filter, long from, ServerSentEvents out, long endNanos)
            throws IOException, InterruptedException {
        long at = from;
        boolean live = false;
        long heardAt = System.nanoTime();
        while (!live || feed.isLive(at)) {
            live = feed.isLive(at);
            long now = System.nanoTime();
            if (now - endNanos >= 0) {
                return "expired";
            }
            long quiet = Math.max(0, heartbeat.toNanos() - (now - heardAt));
            List<FeedEvent> step =
                    feed.after(at, Duration.ofNanos(Math.min(quiet, endNanos - now)));
            boolean heard = false;
            OpenedTexts texts = new OpenedTexts(seal);
            for (FeedEvent event : step) {
                at = event.position();
                if (filter.passes(event)) {
                    out.event(at, form.opened(event, filter.side(), texts));
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
        return "slow";
    }

    private void ended(String why) {
        meters.counter("ledger.feed.ended", "why", why).increment();
    }
}
