package io.disputeledger.store.events;

import static io.disputeledger.store.events.testing.TestEvents.event;
import static io.disputeledger.store.events.testing.TestEvents.events;
import static io.disputeledger.store.events.testing.TestStorage.all;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.disputeledger.store.events.testing.Callers;
import io.disputeledger.store.events.testing.TestDatabase;
import io.disputeledger.store.events.testing.TestStorage;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogWriterIT {

    private final TestStorage fresh = TestStorage.fresh(builder -> builder.logWriter(this::extend));

    private LogExtension extend(Connection connection, long first, List<NewEvent> batch) {
        return new Batch(first, batch.size());
    }

    private record Batch(long first, int count) implements LogExtension {
        @Override
        public List<LogStatement> statements() {
            return List.of(new Entry(first, count));
        }

        @Override
        public Proven committed() {
            return LogExtension.NONE.committed();
        }
    }

    /** Notes a batch: where it begins, and how many events it has. */
    private record Entry(long first, int count) implements LogStatement {
        @Override
        public String sql() {
            return "insert into store.batch values (?, ?)";
        }

        @Override
        public int bind(PreparedStatement statement, int next) throws SQLException {
            statement.setLong(next, first);
            statement.setInt(next + 1, count);
            return next + 2;
        }
    }

    @BeforeEach
    void table() throws SQLException {
        try (Connection connection = fresh.database().getConnection()) {
            TestDatabase.execute(
                    connection,
                    "create table store.batch (first bigint primary key, count int check (count < 100))");
        }
    }

    @AfterEach
    void close() {
        fresh.close();
    }

    @Test
    void extendsTheLogByExactlyTheEventsThatAreStored() {
        Callers.together(
                32,
                caller -> {
                    String stream = "s" + caller / 2;
                    return catchThrowable(() -> fresh.storage().appendEvents(events(stream, 0, 3)));
                });

        assertThat(all(fresh.storage())).hasSize(16 * 3);
        assertThat(fresh.number("select sum(count) from store.batch")).isEqualTo(16 * 3);
        assertThat(
                        fresh.number(
                                "select count(*) from (select first <> coalesce(sum(count) over"
                                        + " (order by first rows between unbounded preceding and 1"
                                        + " preceding), 0) as wrong from store.batch) b where wrong"))
                .isZero();
    }

    @Test
    void storesNoEventThatTheLogCannotTake() {
        fresh.storage().appendEvents(event("a", 0));

        assertThatThrownBy(() -> fresh.storage().appendEvents(events("b", 0, 100)))
                .isInstanceOf(EventStoreException.class);
        fresh.storage().appendEvents(event("c", 0));

        assertThat(all(fresh.storage()).stream().map(TestStorage::position))
                .containsExactly(0L, 1L);
    }
}
