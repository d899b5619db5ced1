package io.disputeledger.dispute.targets;

import io.disputeledger.contracts.CalendarVersion;
import io.disputeledger.contracts.EventReference;

/**
 * A promise whose end nobody knows.
 *
 * @param streamId the dispute or misuse report for which it was made
 * @param setBy the event that made it
 * @param asked the calendar that did not tell
 */
record UnresolvedTarget(String streamId, EventReference setBy, CalendarVersion asked) {}
