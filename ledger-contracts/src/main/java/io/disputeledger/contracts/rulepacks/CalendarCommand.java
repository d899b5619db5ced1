package io.disputeledger.contracts.rulepacks;

import io.disputeledger.contracts.CalendarVersion;
import io.disputeledger.contracts.LedgerCommand;

/** What can be asked of a business calendar. */
public sealed interface CalendarCommand extends LedgerCommand permits PublishCalendar {

    /** Which, and which version of it. */
    CalendarVersion calendar();

    @Override
    default String streamId() {
        return CalendarEvent.streamId(calendar().calendar());
    }
}
