package io.disputeledger.store.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.disputeledger.store.events.testing.TestStorage;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who listens is told of every notification on its channel, and of what it may have missed. */
class NotificationsIT {

    private static final String LISTENING =
            " from pg_stat_activity where datname = current_database()"
                    + " and pid <> pg_backend_pid() and query like 'listen %'";

    private static final int RUNG_AT_MOST = 20_000;
    private static final int OFTEN = 500;

    private final TestStorage fresh = TestStorage.fresh();
    private final Notifications notifications =
            new Notifications(fresh.database(), Set.of("doorbell", "telephone"));
    private final AtomicInteger told = new AtomicInteger();
    private final AtomicInteger others = new AtomicInteger();

    @BeforeEach
    void listen() {
        notifications.tell("doorbell", told::incrementAndGet);
        notifications.tell("telephone", others::incrementAndGet);
        notifications.start();
        // Of what was notified before it listened.
        await().until(() -> told.get() == 1 && others.get() == 1);
    }

    @AfterEach
    void close() {
        notifications.close();
        fresh.close();
    }

    @Test
    void aListenerIsToldOfItsOwnChannelOnly() {
        ring("doorbell");

        await().until(() -> told.get() == 2);
        ring("telephone");
        await().until(() -> others.get() == 2);
        assertThat(told).hasValue(2);
    }

    @Test
    void aReaderIsWokenInSilenceToo() {
        AtomicInteger woken = new AtomicInteger();
        notifications.wake("doorbell", woken::incrementAndGet);

        await().until(() -> woken.get() >= 2);
        assertThat(told).hasValue(1);
    }

    @Test
    void whoeverIsForgottenIsNotTold() {
        AtomicInteger gone = new AtomicInteger();
        Runnable listener = gone::incrementAndGet;
        notifications.tell("doorbell", listener);
        notifications.forget(listener);

        ring("doorbell");
        await().until(() -> told.get() == 2);
        ring("doorbell");
        await().until(() -> told.get() == 3);
        assertThat(gone).hasValue(0);
    }

    @Test
    void allAreToldWhenTheConnectionWasLost() {
        await().until(() -> fresh.number("select count(*)" + LISTENING) == 1);
        assertThat(fresh.number("select count(pg_terminate_backend(pid))" + LISTENING))
                .isEqualTo(1);

        await().until(() -> told.get() == 2 && others.get() == 2);
        ring("doorbell");
        await().until(() -> told.get() == 3);
    }

    @Test
    void aListenerThatFailsDoesNotSilenceTheOthers() {
        notifications.tell(
                "doorbell",
                () -> {
                    throw new IllegalStateException("shut down");
                });

        ring("doorbell");
        await().until(() -> told.get() == 2);
        ring("doorbell");
        await().until(() -> told.get() == 3);
    }

    @Test
    void aListenerIsToldWhileMoreIsNotified() throws SQLException {
        String ring = "select pg_notify('doorbell', '')";
        try (Connection connection = fresh.database().getConnection();
                PreparedStatement statement = connection.prepareStatement(ring)) {
            for (int rung = 0; rung < RUNG_AT_MOST && told.get() < OFTEN; rung++) {
                statement.execute();
            }
        }
        assertThat(told).hasValueGreaterThanOrEqualTo(OFTEN);
    }

    @Test
    void nobodyWaitsForAChannelThatIsNotListenedOn() {
        assertThatThrownBy(() -> notifications.wake("letterbox", () -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("letterbox");
    }

    private void ring(String channel) {
        fresh.number("select count(pg_notify('" + channel + "', ''))");
    }
}
