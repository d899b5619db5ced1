package io.disputeledger.contracts.rulepacks;

import io.disputeledger.contracts.CalendarVersion;
import io.disputeledger.contracts.LedgerEvent;

/** What happens to a business calendar. */
public sealed interface CalendarEvent extends LedgerEvent permits CalendarPublished {

    /** Which, and which version of it. */
    CalendarVersion calendar();

    @Override
    default String streamId() {
        return streamId(calendar().calendar());
    }

    /** The stream of one calendar. */
    static String streamId(String calendar) {
        return "calendar:" + calendar;
    }
}
