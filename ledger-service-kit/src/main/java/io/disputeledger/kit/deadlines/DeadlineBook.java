package io.disputeledger.kit.deadlines;

import io.disputeledger.contracts.LedgerCommand;
import io.disputeledger.contracts.LedgerEvent;
import java.util.List;

/**
 * Which limits the events of one kind of stream set, and what is sent when one has run out. A
 * service that has such beans has a clock of deadlines. All answers depend on the arguments alone.
 */
public interface DeadlineBook {

    /** How the ids of its streams begin, for example {@code dispute:}. */
    String streams();

    /** What an event of one of its streams changes. */
    List<DeadlineChange> changes(LedgerEvent event);

    /**
     * The command that says that a limit has run out. Its decision judges by recorded time, as if
     * the command had come at the due instant: it may come late, twice, or for a limit that was
     * replaced meanwhile.
     */
    LedgerCommand whenDue(RunningDeadline deadline);
}
