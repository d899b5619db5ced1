package io.disputeledger.store.events;

import io.disputeledger.store.database.Database;
import io.disputeledger.store.database.Tables;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Event storage on PostgreSQL with group commit. Positions start at 0, have no gaps, and are in the
 * order of commits, across any number of processes: a reader never misses an event, and tokens are
 * {@link GlobalSequenceTrackingToken}s.
 *
 * <p>The events of one call are stored wholly or not at all, and durable when the call returns. A
 * call takes part in no transaction of its thread and needs no connection. Its positions are left
 * in the root unit of work: see {@link Appended}. Besides Axon's conflict exceptions, which fail
 * their own call only, {@link EntryTooLarge} and {@link AppendFailed} are thrown.
 */
public class PostgresEventStorage extends AbstractEventStorageEngine implements AutoCloseable {

    private static final long BEFORE_THE_FIRST = -1;

    private final StorageBounds bounds;
    private final LogWriter log;
    private final GroupCommit appends;
    private final EventReader events;
    private final Snapshots snapshots;

    /** A storage that takes one connection of the data source for its writer, until closed. */
    protected PostgresEventStorage(PostgresEventStorageBuilder builder) {
        super(builder);
        Database database = new Database(builder.dataSource());
        Tables tables = builder.tables();
        bounds = builder.bounds();
        log = builder.logWriter();
        events = new EventReader(database, tables, bounds.pageEvents());
        snapshots = new Snapshots(database, tables);
        open(log, builder.dataSource());
        appends =
                new GroupCommit(
                        builder.dataSource(),
                        new BatchTransaction(tables, builder.channel(), log),
                        builder.listener(),
                        bounds);
    }

    /** Builds a storage; the data source is required. */
    public static PostgresEventStorageBuilder builder() {
        return new PostgresEventStorageBuilder();
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> messages, Serializer serializer) {
        if (messages.isEmpty()) {
            return;
        }
        List<NewEvent> events = new ArrayList<>(messages.size());
        for (EventMessage<?> message : messages) {
            events.add(NewEvent.of(message, serializer, log, bounds.entryBytesMax()));
        }
        appends.append(events).leaveInUnitOfWork();
    }

    private static void open(LogWriter log, DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            log.open(connection);
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new EventStoreException("The log could not be read.", e);
        }
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        snapshots.store(EncodedEvent.ofSnapshot(snapshot, serializer));
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String stream) {
        return snapshots.read(stream);
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readEventData(String stream, long sequence) {
        return events.stream(stream, sequence);
    }

    /** Never blocks, whatever is asked: who wants to wait listens for notifications. */
    @Override
    protected Stream<? extends TrackedEventData<?>> readEventData(
            @Nullable TrackingToken token, boolean mayBlock) {
        return switch (token) {
            case null -> events.log(BEFORE_THE_FIRST);
            case GlobalSequenceTrackingToken at -> events.log(at.getGlobalIndex());
            default ->
                    throw new IllegalArgumentException(
                            "A token of another event storage: " + token.getClass().getName());
        };
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        return events.lastSequence(stream);
    }

    /** Before the first event. */
    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(BEFORE_THE_FIRST);
    }

    /** At the last event; before the first in an empty log. */
    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(events.size() - 1);
    }

    /** Before the first event that happened at or after the instant; else at the last event. */
    @Override
    public TrackingToken createTokenAt(Instant instant) {
        long first = events.firstSince(instant).orElseGet(events::size);
        return new GlobalSequenceTrackingToken(first - 1);
    }

    /** Whether it takes events: it does until it is closed. */
    public boolean isOpen() {
        return appends.isOpen();
    }

    /** How many appends wait for the writer. */
    public int callsQueued() {
        return appends.callsQueued();
    }

    /** Writes what was accepted, within the bound, and refuses new events. */
    @Override
    public void close() {
        appends.close();
        log.close();
    }
}
