package io.disputeledger.store.events;

import static io.disputeledger.store.events.testing.TestEvents.event;
import static io.disputeledger.store.events.testing.TestEvents.events;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disputeledger.store.events.testing.TestDatabase;
import io.disputeledger.store.events.testing.TestStorage;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

class EventTableIT {

    private static final int NOTIFIED_WITHIN_MILLIS = 10_000;

    private final TestStorage fresh = TestStorage.fresh(builder -> builder.channel("new_events"));

    @AfterEach
    void close() {
        fresh.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update store.event set stream = 'b'",
                "delete from store.event",
                "truncate store.event"
            })
    void refusesToChangeHistory(String change) throws SQLException {
        fresh.storage().appendEvents(event("a", 0));

        try (Connection connection = fresh.database().getConnection()) {
            assertThatThrownBy(() -> TestDatabase.execute(connection, change))
                    .hasMessageContaining("never changed or deleted");
        }
    }

    @Test
    void notifiesOnceABatchWithTheSizeOfTheLog() throws SQLException {
        try (Connection connection = fresh.database().getConnection()) {
            TestDatabase.execute(connection, "listen new_events");
            fresh.storage().appendEvents(events("a", 0, 3));

            PGNotification[] notified =
                    connection.unwrap(PGConnection.class).getNotifications(NOTIFIED_WITHIN_MILLIS);

            assertThat(Arrays.stream(notified).map(PGNotification::getParameter))
                    .containsExactly("3");
        }
    }

    @Test
    void keepsOneSnapshotOfAStream() {
        fresh.storage().storeSnapshot(event("a", 5, "new"));
        fresh.storage().storeSnapshot(event("a", 1, "late"));

        assertThat(fresh.storage().readSnapshot("a").orElseThrow().getSequenceNumber())
                .isEqualTo(5);
        assertThat(fresh.number("select count(*) from store.snapshot")).isEqualTo(1);
    }
}
