package io.disputeledger.kit.deadlines;

import io.disputeledger.contracts.LedgerCommand;
import io.disputeledger.contracts.LedgerEvent;
import java.util.List;

/**
 * Which limits a service's events set, and what is sent when one has run out. A service that has
 * such a bean has a clock of deadlines. Both answers depend on the arguments alone.
 */
public interface DeadlineBook {

    /** What an event changes; nothing where it is none of this service's. */
    List<DeadlineChange> changes(LedgerEvent event);

    /**
     * The command that says that a limit has run out. Its decision judges by recorded time, as if
     * the command had come at the due instant: it may come late, twice, or for a limit that was
     * replaced meanwhile.
     */
    LedgerCommand whenDue(RunningDeadline deadline);
}
