package io.disputeledger.kit.events;

import java.util.List;
import java.util.OptionalLong;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Positions in the tables of {@link CommitOrderedEventStorage}. */
public class AxonJdbcEventPositions implements EventPositions {

    private final JdbcClient jdbc;

    /** Positions in the given database. */
    public AxonJdbcEventPositions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long head() {
        return jdbc.sql("select coalesce(max(globalindex), -1) from ledger.domain_event_entry")
                .query(Long.class)
                .single();
    }

    @Override
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

    @Override
    public OptionalLong lastIn(UnitOfWork<?> root) {
        Long position = root.getResource(CommitOrderedEventStorage.LAST_POSITION);
        return position == null ? OptionalLong.empty() : OptionalLong.of(position);
    }

    @Override
    public TrackingToken tokenAt(long position) {
        // Appends wait for one another, so there is no gap that could still be filled.
        return GapAwareTrackingToken.newInstance(position, List.of());
    }
}
