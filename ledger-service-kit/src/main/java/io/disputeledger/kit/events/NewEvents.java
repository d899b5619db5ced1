package io.disputeledger.kit.events;

import io.disputeledger.kit.time.SandboxClock;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Wakes readers as soon as any process commits events: one connection listens to PostgreSQL's
 * notifications. A notification can be lost with its connection, so readers are also woken every
 * second.
 */
public class NewEvents implements SmartLifecycle {

    /** The channel on which an append in any process tells of itself. */
    public static final String CHANNEL = "ledger_events";

    private static final Logger log = LoggerFactory.getLogger(NewEvents.class);

    /** How long a lost notification can go unnoticed, and the pause before reconnecting. */
    private static final Duration FALLBACK_POLL = Duration.ofSeconds(1);

    private final DataSource dataSource;
    private final Set<Runnable> readers = ConcurrentHashMap.newKeySet();
    private final Set<Runnable> watchers = ConcurrentHashMap.newKeySet();
    private volatile CountDownLatch stopping = new CountDownLatch(1);
    private volatile @Nullable Thread listener;

    /** Listens in the given database. */
    public NewEvents(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Has the reader woken whenever there may be new events. */
    void wake(Runnable reader) {
        readers.add(reader);
    }

    /** Lets the reader sleep. */
    void forget(Runnable reader) {
        readers.remove(reader);
    }

    /** Has somebody told when the clock of a sandbox is turned, by any process. */
    public void wakeOnTurn(Runnable watcher) {
        watchers.add(watcher);
    }

    /** Tells them no longer. */
    public void forgetTurn(Runnable watcher) {
        watchers.remove(watcher);
    }

    @Override
    public void start() {
        stopping = new CountDownLatch(1);
        listener = Thread.ofPlatform().name("new-events").daemon().start(this::listen);
    }

    @Override
    public void stop() {
        stopping.countDown();
        Thread running = listener;
        listener = null;
        if (running != null) {
            try {
                // It looks up from the connection once a second; the pool closes after that.
                running.join(FALLBACK_POLL.multipliedBy(3));
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return listener != null;
    }

    private void listen() {
        CountDownLatch end = stopping;
        while (end.getCount() > 0) {
            try (Connection connection = dataSource.getConnection()) {
                listenOn(connection, end);
            } catch (SQLException e) {
                if (end.getCount() > 0) {
                    log.warn(
                            "Not listening for new events; polling until the database answers: {}",
                            e.getMessage());
                    wake(readers);
                    pause(end);
                }
            }
        }
    }

    private void listenOn(Connection connection, CountDownLatch end) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
            statement.execute("listen " + SandboxClock.CHANNEL);
        }
        PGConnection notifications = connection.unwrap(PGConnection.class);
        // What was turned before it listened.
        wake(watchers);
        try {
            while (end.getCount() > 0) {
                PGNotification[] heard =
                        notifications.getNotifications((int) FALLBACK_POLL.toMillis());
                wake(readers);
                if (Arrays.stream(heard)
                        .anyMatch(one -> one.getName().equals(SandboxClock.CHANNEL))) {
                    wake(watchers);
                }
            }
        } finally {
            if (!connection.isClosed()) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("unlisten *");
                }
            }
        }
    }

    private static void wake(Set<Runnable> sleepers) {
        for (Runnable sleeper : sleepers) {
            try {
                sleeper.run();
            } catch (RuntimeException e) {
                // A reader that is shutting down must not silence the others.
                log.warn("A reader of new events could not be woken", e);
            }
        }
    }

    private static void pause(CountDownLatch end) {
        try {
            if (end.await(FALLBACK_POLL.toMillis(), TimeUnit.MILLISECONDS)) {
                log.debug("Stopped while waiting for the database.");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
