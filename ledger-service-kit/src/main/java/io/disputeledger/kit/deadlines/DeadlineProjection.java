package io.disputeledger.kit.deadlines;

import io.disputeledger.contracts.LedgerEvent;
import io.disputeledger.kit.processors.Recording;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** Keeps the table of running limits as the log says. */
@ProcessingGroup(DeadlineProjection.NAME)
public class DeadlineProjection {

    /** The name of its processor. */
    public static final String NAME = "deadlines";

    private final DeadlineBooks books;
    private final DeadlineTable table;
    private final DeadlineClock clock;

    /** Reads events by the given books into the given table, and tells the clock. */
    public DeadlineProjection(DeadlineBooks books, DeadlineTable table, DeadlineClock clock) {
        this.books = books;
        this.table = table;
        this.clock = clock;
    }

    /** Takes an event in. */
    @EventHandler
    public void on(LedgerEvent event, Recording recording) {
        for (DeadlineChange change : books.changes(event)) {
            switch (change) {
                case DeadlineChange.Begins limit -> begin(limit, recording);
                case DeadlineChange.Ends(var name) -> table.end(event.streamId(), name);
                case DeadlineChange.AllEnd _ -> table.endAll(event.streamId());
            }
        }
    }

    private void begin(DeadlineChange.Begins limit, Recording recording) {
        table.begin(recording, limit);
        CurrentUnitOfWork.get().root().afterCommit(_ -> clock.limitSet(limit.dueAt()));
    }

    /** Begins again with an empty table. */
    @ResetHandler
    public void reset() {
        table.clear();
    }
}
