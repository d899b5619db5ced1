package io.disputeledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.contracts.LedgerEvent;
import io.disputeledger.kit.testing.TestDatabase;
import io.disputeledger.query.FeedStream.Heard;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Nothing is lost, repeated or reordered on a feed that breaks off again and again while others
 * write. {@code -Dledger.feed.disconnects=50000} makes a long run of it.
 */
@Timeout(900)
class QueryFeedStormIT {

    private static final Logger log = LoggerFactory.getLogger(QueryFeedStormIT.class);

    private static final int DISCONNECTS = Integer.getInteger("ledger.feed.disconnects", 1_500);
    private static final int READERS = 8;
    private static final int WRITERS = 2;
    private static final int EVENTS_A_CONNECTION_MAX = 60;
    private static final String EVERYTHING = "/v1/events";
    private static final String RULINGS = "/v1/events?type=RulingIssued,ComplaintFiled";

    /** Much sooner than the server gives up on a request that does not end. */
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(15);

    private static final long WRITES_WITHIN_MILLIS = 20;

    private final Semaphore connections = new Semaphore(0);

    /** The buffer is small, so that some come back to what is in it and others to the log. */
    @Test
    void nothingIsLostRepeatedOrReordered() throws Exception {
        try (QueryService query =
                        QueryService.start(
                                TestDatabase.fresh(),
                                "ledger.feed.buffer-events=64",
                                "ledger.feed.heartbeat=200ms");
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            AtomicBoolean writing = new AtomicBoolean(true);
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                String name = "W" + writer + "-";
                writers.add(threads.submit(() -> write(query, name, writing)));
            }
            AtomicInteger left = new AtomicInteger(DISCONNECTS);
            List<Reader> readers = new ArrayList<>();
            List<Future<?>> reading = new ArrayList<>();
            for (int number = 0; number < READERS; number++) {
                Reader reader = new Reader(query, number % 4 == 0 ? RULINGS : EVERYTHING);
                readers.add(reader);
                reading.add(threads.submit(() -> reader.readWhile(left, connections)));
            }
            for (Future<?> reader : reading) {
                reader.get();
            }
            writing.set(false);
            for (Future<?> writer : writers) {
                writer.get();
            }
            long last = query.log.append(query.story("last").filed());
            for (Reader reader : readers) {
                reader.readUntil(last);
                if (reader.path.equals(EVERYTHING)) {
                    assertThat(reader.heard)
                            .containsExactlyElementsOf(
                                    LongStream.rangeClosed(0, last).boxed().toList());
                } else {
                    assertThat(reader.heard).containsExactlyElementsOf(rulings(query));
                }
            }
            assertEndsWithTheService(query);
            log.info("{} disconnects, {} events, {} readers.", DISCONNECTS, last + 1, READERS);
        }
    }

    private static void assertEndsWithTheService(QueryService query) throws IOException {
        try (FeedStream feed = FeedStream.open(query.auditor(), EVERYTHING, null)) {
            long begin = System.nanoTime();
            query.close();
            assertThat(feed.next()).isNull();
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(STOPS_WITHIN);
        }
    }

    // A few events for each connection, so that some readers wait for more and others lag behind.
    private @Nullable Void write(QueryService query, String name, AtomicBoolean writing)
            throws InterruptedException {
        for (int number = 0; writing.get(); number++) {
            List<LedgerEvent> story = query.story(name + number).whole();
            for (int from = 0; from < story.size(); from += 5) {
                if (!connections.tryAcquire(WRITES_WITHIN_MILLIS, TimeUnit.MILLISECONDS)) {
                    log.debug("All readers wait for events.");
                }
                query.log.append(story.subList(from, Math.min(story.size(), from + 5)));
            }
        }
        return null;
    }

    private static List<Long> rulings(QueryService query) {
        return query.administrator()
                .sql(
                        "select position from ledger.event where payload_type like '%.RulingIssued'"
                                + " or payload_type like '%.ComplaintFiled' order by position")
                .query((row, _) -> Long.valueOf(row.getLong(1)))
                .list();
    }

    /** Reads some events, is cut off, and comes back with the last id that it has. */
    private static final class Reader {
        private final QueryService query;
        private final String path;
        private final List<Long> heard = new ArrayList<>();
        private @Nullable String lastId = "-1";

        Reader(QueryService query, String path) {
            this.query = query;
            this.path = path;
        }

        @Nullable Void readWhile(AtomicInteger left, Semaphore connections) throws IOException {
            RandomGenerator random = RandomGenerator.getDefault();
            while (left.getAndDecrement() > 0) {
                try (FeedStream feed = FeedStream.open(query.auditor(), path, lastId)) {
                    assertThat(feed.status()).isEqualTo(200);
                    int events = random.nextInt(EVENTS_A_CONNECTION_MAX);
                    for (int i = 0; i < events; i++) {
                        take(feed);
                    }
                    lastId = feed.lastId();
                }
                connections.release();
            }
            return null;
        }

        void readUntil(long last) throws IOException {
            try (FeedStream feed = FeedStream.open(query.auditor(), path, lastId)) {
                while (heard.isEmpty() || heard.getLast() < last) {
                    take(feed);
                }
            }
        }

        private void take(FeedStream feed) throws IOException {
            Heard next = feed.next();
            if (next != null) {
                heard.add(next.id());
            }
        }
    }
}
