package io.disputeledger.kit.events;

import io.disputeledger.store.events.Appended;
import java.util.OptionalLong;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Positions in the tables of {@code ledger-store}. */
public class PostgresEventPositions implements EventPositions {

    private final JdbcClient jdbc;

    /** Positions in the given database. */
    public PostgresEventPositions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long head() {
        return jdbc.sql("select size - 1 from ledger.log_head").query(Long.class).single();
    }

    @Override
    public OptionalLong of(String streamId, long sequence) {
        return jdbc.sql("select position from ledger.event where stream = ? and sequence = ?")
                .params(streamId, sequence)
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    @Override
    public OptionalLong lastIn(UnitOfWork<?> root) {
        return Appended.in(root)
                .map(appended -> OptionalLong.of(appended.lastPosition()))
                .orElseGet(OptionalLong::empty);
    }

    @Override
    public TrackingToken tokenAt(long position) {
        return new GlobalSequenceTrackingToken(position);
    }
}
