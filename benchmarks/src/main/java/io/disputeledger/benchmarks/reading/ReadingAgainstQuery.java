package io.disputeledger.benchmarks.reading;

import com.zaxxer.hikari.HikariDataSource;
import io.disputeledger.benchmarks.appends.Engine;
import io.disputeledger.benchmarks.postgres.Postgres;
import io.disputeledger.benchmarks.report.Bar;
import io.disputeledger.benchmarks.report.Benchmark;
import io.disputeledger.benchmarks.report.Figure;
import io.disputeledger.benchmarks.report.Round;
import io.disputeledger.benchmarks.report.Sizes;
import io.disputeledger.benchmarks.report.Unit;
import io.disputeledger.store.events.EncodedEvent;
import io.disputeledger.store.reading.LedgerEvents;
import io.disputeledger.store.reading.Notifications;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.postgresql.PGStatement;

/** A processor that replays the whole log and does nothing, against one ordered query. */
public final class ReadingAgainstQuery implements Benchmark {

    private static final String SCHEMA = "read";
    private static final int CALLERS = 256;
    private static final int CONNECTIONS = 8;
    private static final int FETCH_ROWS = 1_000;
    private static final int READ_WITHIN_MINUTES = 5;

    /** The driver gets bytes as text from a statement that it has not seen often. */
    private static final int BINARY_AT_ONCE = -1;

    @Override
    public List<Figure> measure(Postgres postgres, Sizes sizes) throws Exception {
        List<Round> rounds = new ArrayList<>();
        try (Engine engine = Engine.proven(postgres, SCHEMA);
                HikariDataSource pool = postgres.pool(CONNECTIONS)) {
            engine.appendsPerSecond(CALLERS, sizes.logEvents());
            try (Notifications notifications = new Notifications(pool, Set.of(Engine.CHANNEL))) {
                notifications.start();
                LedgerEvents log =
                        new LedgerEvents(engine.storage(), notifications, Engine.CHANNEL);
                // The first round warms up.
                for (int round = 0; round <= sizes.rounds(); round++) {
                    double processed = processed(pool, log, round, sizes.logEvents());
                    double queried = queried(pool, sizes.logEvents());
                    System.err.printf("read %,.0f/s, queried %,.0f/s%n", processed, queried);
                    if (round > 0) {
                        rounds.add(new Round(processed, queried));
                    }
                }
            }
        }
        return List.of(
                new Figure(
                        "events replayed into a processor that does nothing",
                        "one ordered query over JDBC",
                        Unit.PER_SECOND,
                        new Bar.AtLeast(0.5),
                        rounds));
    }

    private static double processed(HikariDataSource pool, LedgerEvents log, int round, int events)
            throws InterruptedException, TimeoutException {
        CountDownLatch left = new CountDownLatch(events);
        long start = System.nanoTime();
        try (Processor _ =
                Processor.asTheServices(
                        log,
                        log.createTailToken(),
                        pool,
                        SCHEMA + ".tokens_" + round,
                        new Handled(_ -> left.countDown()))) {
            if (!left.await(READ_WITHIN_MINUTES, TimeUnit.MINUTES)) {
                throw new TimeoutException(left.getCount() + " events were not read in time.");
            }
            return events * 1e9 / (System.nanoTime() - start);
        }
    }

    private static double queried(HikariDataSource pool, int events) throws SQLException {
        String sql =
                "select " + EncodedEvent.COLUMNS + " from " + SCHEMA + ".event order by position";
        long start = System.nanoTime();
        int found = 0;
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false); // or the whole table is fetched at once
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setFetchSize(FETCH_ROWS);
                statement.unwrap(PGStatement.class).setPrepareThreshold(BINARY_AT_ONCE);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        EncodedEvent.read(rows);
                        found++;
                    }
                }
            }
            connection.rollback();
            connection.setAutoCommit(true);
        }
        if (found != events) {
            throw new IllegalStateException(found + " events were found, not " + events);
        }
        return events * 1e9 / (System.nanoTime() - start);
    }
}
