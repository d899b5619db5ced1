package io.disputeledger.store.reading;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
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

/**
 * Tells of what any process notifies through PostgreSQL, on one connection for as long as it runs.
 * Listeners must return at once: one thread runs them all. Its connection should have {@link
 * NotificationSockets}, or the driver holds back what it hears.
 */
public final class Notifications implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Notifications.class);

    /** How long a lost notification can go unnoticed, and the pause before reconnecting. */
    private static final Duration SILENCE = Duration.ofSeconds(1);

    private final DataSource dataSource;
    private final Set<String> channels;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closed = new CountDownLatch(1);
    private @Nullable Thread thread;

    /** To be started, on these channels; their names are identifiers of SQL, not quoted. */
    public Notifications(DataSource dataSource, Set<String> channels) {
        this.dataSource = dataSource;
        this.channels = Set.copyOf(channels);
    }

    /** Listens from now on; what was registered before is told of what it may have missed. */
    public void start() {
        thread = Thread.ofPlatform().name("notifications").daemon().start(this::listen);
    }

    /**
     * Has the listener run at each notification on the channel, and whenever it is connected anew,
     * because notifications may have been lost before.
     */
    public void tell(String channel, Runnable listener) {
        add(channel, listener, false);
    }

    /**
     * Has the reader run at each notification on the channel, and after each second without any on
     * it: a notification can be lost with its connection, and nobody reads late for long.
     */
    public void wake(String channel, Runnable reader) {
        add(channel, reader, true);
    }

    /** Runs it no more. */
    public void forget(Runnable listener) {
        listeners.removeIf(known -> known.run() == listener);
    }

    /** Ends the thread, which looks up from its connection once a second, and waits for it. */
    @Override
    public void close() {
        closed.countDown();
        Thread running = thread;
        if (running != null) {
            try {
                if (!running.join(SILENCE.multipliedBy(3))) {
                    log.warn("Closing did not wait longer for the database's notifications.");
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void add(String channel, Runnable listener, boolean inSilence) {
        if (!channels.contains(channel)) {
            throw new IllegalArgumentException("Nobody listens on the channel " + channel + ".");
        }
        listeners.add(new Listener(channel, listener, inSilence));
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    private void listen() {
        while (!isClosed()) {
            try (Connection connection = dataSource.getConnection()) {
                listenOn(connection);
            } catch (SQLException e) {
                if (!isClosed()) {
                    log.warn(
                            "Not listening for new events; polling until the database answers: {}",
                            e.getMessage());
                    listeners.stream().filter(Listener::inSilence).forEach(Listener::tell);
                    pause();
                }
            }
        }
    }

    private void listenOn(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String channel : channels) {
                statement.execute("listen " + channel);
            }
        }
        listeners.forEach(Listener::tell);
        PGConnection notifications = connection.unwrap(PGConnection.class);
        try {
            while (!isClosed()) {
                tell(notifications.getNotifications((int) SILENCE.toMillis()));
            }
        } finally {
            if (!connection.isClosed()) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("unlisten *");
                }
            }
        }
    }

    private void tell(PGNotification[] heard) {
        Set<String> named = ConcurrentHashMap.newKeySet();
        for (PGNotification one : heard) {
            named.add(one.getName());
        }
        for (Listener listener : listeners) {
            if (named.contains(listener.channel()) || listener.inSilence() && heard.length == 0) {
                listener.tell();
            }
        }
    }

    private void pause() {
        try {
            if (closed.await(SILENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                log.debug("Closed while waiting for the database.");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private record Listener(String channel, Runnable run, boolean inSilence) {

        void tell() {
            try {
                run.run();
            } catch (RuntimeException e) {
                // One that is shutting down must not silence the others.
                log.warn("A listener on {} could not be told", channel, e);
            }
        }
    }
}
