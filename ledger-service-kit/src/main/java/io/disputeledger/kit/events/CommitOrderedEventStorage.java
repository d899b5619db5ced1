package io.disputeledger.kit.events;

import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.Serializer;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Axon's JDBC event storage, with positions in the order of commits. The stock engine takes
 * positions before it commits, so a reader may see 8 before 7; here appends wait for one another,
 * and what is read up to a position never changes. Each append wakes the readers of all processes
 * and leaves its last position for the answer.
 */
public class CommitOrderedEventStorage extends JdbcEventStorageEngine {

    /** The resource of the root unit of work in which the last position is left. */
    static final String LAST_POSITION = CommitOrderedEventStorage.class.getName() + ".position";

    /** Any fixed number will do: the key of the lock under which appends take their turn. */
    private static final long APPEND_LOCK = 0x4c45_4447_4552L;

    private static final String TAKE_TURN = "select pg_advisory_xact_lock(" + APPEND_LOCK + ")";

    // The lock came first, so the last value of this session is the last position of this append.
    private static final String LAST_POSITION_AND_WAKE =
            "select p, pg_notify('"
                    + EventEngine.CHANNEL
                    + "', p::text) from (select lastval() as p) as appended";

    private final TransactionManager transactions;
    private final JdbcTemplate jdbc;

    /** An engine built from the given parts. */
    public CommitOrderedEventStorage(
            Builder builder, TransactionManager transactions, DataSource dataSource) {
        super(builder);
        this.transactions = transactions;
        this.jdbc = new JdbcTemplate(dataSource);
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        long position =
                transactions.fetchInTransaction(() -> {
                    jdbc.execute(TAKE_TURN);
                    super.appendEvents(events, serializer);
                    Long last =
                            jdbc.queryForObject(LAST_POSITION_AND_WAKE, (row, _) -> row.getLong(1));
                    return last == null ? 0L : last;
                });
        CurrentUnitOfWork.ifStarted(uow -> uow.root().resources().put(LAST_POSITION, position));
    }
}
