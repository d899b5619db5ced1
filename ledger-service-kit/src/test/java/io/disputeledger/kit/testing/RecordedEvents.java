package io.disputeledger.kit.testing;

import io.disputeledger.kit.events.EventEngine;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What is in the event table, seen past all code of the ledger. */
public final class RecordedEvents {

    private final JdbcClient database;
    private final String position;
    private final String stream;
    private final String sequence;
    private final String eventId;
    private final String payloadType;
    private final String table;

    private RecordedEvents(JdbcClient database, EventEngine engine) {
        boolean ours = engine == EventEngine.POSTGRES;
        this.database = database;
        this.table = engine.qualifiedTable();
        this.position = ours ? "position" : "globalindex";
        this.stream = ours ? "stream" : "aggregateidentifier";
        this.sequence = ours ? "sequence" : "sequencenumber";
        this.eventId = ours ? "event_id" : "eventidentifier";
        this.payloadType = ours ? "payload_type" : "payloadtype";
    }

    /** In the table of the engine that services use unless told otherwise. */
    public static RecordedEvents in(String jdbcUrl) {
        return in(jdbcUrl, EventEngine.POSTGRES);
    }

    /** In the table of the given engine. */
    public static RecordedEvents in(String jdbcUrl, EventEngine engine) {
        return new RecordedEvents(JdbcClient.create(new DriverManagerDataSource(jdbcUrl)), engine);
    }

    /** How many there are. */
    public long count() {
        return count("");
    }

    /** How many there are on streams whose id begins so. */
    public long count(String streamPrefix) {
        return database.sql(
                        "select count(*) from %s where starts_with(%s, ?)".formatted(table, stream))
                .param(streamPrefix)
                .query(Long.class)
                .single();
    }

    /** Simple class names of the events of a stream, in order. */
    public List<String> typesOf(String streamId) {
        return database.sql(
                        "select regexp_replace(%s, '.*\\.', '') from %s where %s = ? order by %s"
                                .formatted(payloadType, table, stream, sequence))
                .param(streamId)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** Class name and stored payload of one event. */
    public String payloadAt(long at) {
        return database.sql(
                        "select %s || convert_from(payload, 'UTF8') from %s where %s = ?"
                                .formatted(payloadType, table, position))
                .param(at)
                .query(String.class)
                .single();
    }

    /** The position of one event. */
    public long positionOf(String streamId, long version) {
        return database.sql(
                        "select %s from %s where %s = ? and %s = ?"
                                .formatted(position, table, stream, sequence))
                .params(streamId, version)
                .query(Long.class)
                .single();
    }

    /** Position and identifier of each event up to a position, in order. */
    public List<String> upTo(long last) {
        return database.sql(
                        "select %1$s || ' ' || %2$s from %3$s where %1$s <= ? order by %1$s"
                                .formatted(position, eventId, table))
                .param(last)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** How many positions up to the last have no event. */
    public long gaps() {
        return database.sql(
                        "select coalesce(max(%s) + 1 - count(*), 0) from %s"
                                .formatted(position, table))
                .query(Long.class)
                .single();
    }
}
