package io.disputeledger.kit.events;

import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where events stand in the log. */
public class EventPositions {

    private final JdbcClient jdbc;

    /** Positions in the given database. */
    public EventPositions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The position of the last event; -1 in an empty log. */
    public long head() {
        return jdbc.sql("select coalesce(max(globalindex), -1) from ledger.domain_event_entry")
                .query(Long.class)
                .single();
    }

    /** The position of one event; empty when it does not exist. */
    public OptionalLong of(String streamId, long sequence) {
        return jdbc.sql(
                        "select globalindex from ledger.domain_event_entry"
                                + " where aggregateidentifier = ? and sequencenumber = ?")
                .params(streamId, sequence)
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }
}
