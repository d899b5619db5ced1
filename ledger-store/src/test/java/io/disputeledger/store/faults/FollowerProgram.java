package io.disputeledger.store.faults;

import com.zaxxer.hikari.HikariDataSource;
import io.disputeledger.store.database.Rows;
import io.disputeledger.store.events.PostgresEventStorage;
import io.disputeledger.store.events.testing.TestDatabase;
import io.disputeledger.store.events.testing.TestEvents;
import io.disputeledger.store.events.testing.TestStorage;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows the log as projections do: what it makes of it and its token are one transaction. */
final class FollowerProgram {

    private static final Logger log = LoggerFactory.getLogger(FollowerProgram.class);

    private static final int PAGE = 100;
    private static final Duration NOTIFIED_WITHIN = Duration.ofSeconds(1);

    private final HikariDataSource database;
    private final EventStorageEngine storage;
    private final AtomicBoolean ended = new AtomicBoolean();

    private FollowerProgram(HikariDataSource database, EventStorageEngine storage) {
        this.database = database;
        this.storage = storage;
    }

    /** Argument: address. */
    public static void main(String[] arguments) throws IOException {
        System.setOut(System.err);
        try (HikariDataSource database = TestDatabase.pool(arguments[0]);
                PostgresEventStorage storage =
                        PostgresEventStorage.builder()
                                .dataSource(database)
                                .schema(TestDatabase.SCHEMA)
                                .eventSerializer(TestEvents.JSON)
                                .snapshotSerializer(TestEvents.JSON)
                                .build()) {
            FollowerProgram program = new FollowerProgram(database, storage);
            Thread follower = Thread.ofPlatform().daemon().start(program::follow);
            System.in.readAllBytes();
            program.ended.set(true);
            follower.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void follow() {
        while (!ended.get()) {
            try (Connection notified = database.getConnection()) {
                TestDatabase.execute(notified, "listen events");
                while (!ended.get()) {
                    if (!readOn()) {
                        int wait = Math.toIntExact(NOTIFIED_WITHIN.toMillis());
                        notified.unwrap(PGConnection.class).getNotifications(wait);
                    }
                }
            } catch (SQLException | EventStoreException e) {
                log.error("Lost the database; reading on where it left off.", e);
            }
        }
    }

    private record State(long token, long count, byte[] chain) {}

    /** One page; false when there was nothing to read. */
    private boolean readOn() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            State state =
                    Rows.rows(
                                    connection,
                                    "select token, count, chain from follower for update",
                                    row ->
                                            new State(
                                                    row.getLong(1),
                                                    row.getLong(2),
                                                    row.getBytes(3)))
                            .getFirst();
            List<? extends TrackedEventMessage<?>> page = page(state.token());
            for (TrackedEventMessage<?> event : page) {
                state = followed(connection, state, event);
            }
            execute(
                    connection,
                    "update follower set token = ?, count = ?, chain = ?",
                    state.token(),
                    state.count(),
                    state.chain());
            connection.commit();
            return !page.isEmpty();
        }
    }

    private List<? extends TrackedEventMessage<?>> page(long token) {
        try (Stream<? extends TrackedEventMessage<?>> events =
                storage.readEvents(new GlobalSequenceTrackingToken(token), false)) {
            return events.limit(PAGE).toList();
        }
    }

    private static State followed(Connection connection, State state, TrackedEventMessage<?> event)
            throws SQLException {
        long position = TestStorage.position(event);
        execute(connection, "insert into followed (position) values (?)", position);
        byte[] chain = Follower.link(state.chain(), event.getIdentifier());
        return new State(position, state.count() + 1, chain);
    }

    private static void execute(Connection connection, String sql, Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Rows.bind(statement, values);
            statement.executeUpdate();
        }
    }
}
