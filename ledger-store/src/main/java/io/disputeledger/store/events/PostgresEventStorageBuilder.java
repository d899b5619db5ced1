package io.disputeledger.store.events;

import static java.util.Objects.requireNonNull;

import io.disputeledger.store.database.Tables;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.AbstractEventStorageEngine;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;

/** What a {@link PostgresEventStorage} is made of. */
public final class PostgresEventStorageBuilder extends AbstractEventStorageEngine.Builder {

    private @Nullable DataSource dataSource;
    private Tables tables = new Tables("public");
    private String channel = "events";
    private StorageBounds bounds = StorageBounds.DEFAULTS;
    private LogWriter logWriter = LogWriter.NONE;
    private AppendListener listener = AppendListener.NONE;

    PostgresEventStorageBuilder() {}

    /** Where the tables are. The writer keeps one connection; each read takes one for a page. */
    public PostgresEventStorageBuilder dataSource(DataSource source) {
        dataSource = source;
        return this;
    }

    /** The schema of the tables, {@code public} unless set. */
    public PostgresEventStorageBuilder schema(String name) {
        tables = new Tables(name);
        return this;
    }

    /** The channel that is notified of each batch with the log's new size. */
    public PostgresEventStorageBuilder channel(String name) {
        channel = name;
        return this;
    }

    /** All bounds; {@link StorageBounds#DEFAULTS} unless set. */
    public PostgresEventStorageBuilder bounds(StorageBounds all) {
        bounds = all;
        return this;
    }

    /** The log that is extended with each batch; none unless set. */
    public PostgresEventStorageBuilder logWriter(LogWriter writer) {
        logWriter = writer;
        return this;
    }

    /** Who is told of each batch; nobody unless set. */
    public PostgresEventStorageBuilder listener(AppendListener told) {
        listener = told;
        return this;
    }

    @Override
    public PostgresEventStorageBuilder eventSerializer(Serializer serializer) {
        super.eventSerializer(serializer);
        return this;
    }

    @Override
    public PostgresEventStorageBuilder snapshotSerializer(Serializer serializer) {
        super.snapshotSerializer(serializer);
        return this;
    }

    @Override
    public PostgresEventStorageBuilder upcasterChain(EventUpcaster chain) {
        super.upcasterChain(chain);
        return this;
    }

    @Override
    public PostgresEventStorageBuilder snapshotFilter(SnapshotFilter filter) {
        super.snapshotFilter(filter);
        return this;
    }

    /** The storage; its writer begins to run. */
    public PostgresEventStorage build() {
        return new PostgresEventStorage(this);
    }

    DataSource dataSource() {
        return requireNonNull(dataSource, "The data source is required.");
    }

    Tables tables() {
        return tables;
    }

    String channel() {
        return channel;
    }

    StorageBounds bounds() {
        return bounds;
    }

    LogWriter logWriter() {
        return logWriter;
    }

    AppendListener listener() {
        return listener;
    }
}
