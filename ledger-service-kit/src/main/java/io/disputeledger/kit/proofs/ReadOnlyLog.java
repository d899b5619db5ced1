package io.disputeledger.kit.proofs;

import io.disputeledger.store.events.LogExtension;
import io.disputeledger.store.events.LogWriter;
import io.disputeledger.store.events.NewEvent;
import java.sql.Connection;
import java.util.List;

/** The log in a service that has no key: what it appended would have no proof, so it cannot. */
public final class ReadOnlyLog implements LogWriter {

    @Override
    public LogExtension extend(Connection connection, long first, List<NewEvent> events) {
        throw new IllegalStateException(
                "This service has no key of the log, so it appends nothing: set"
                        + " ledger.log.key-files.");
    }
}
