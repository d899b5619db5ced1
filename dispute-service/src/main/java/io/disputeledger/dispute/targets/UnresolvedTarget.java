package io.disputeledger.dispute.targets;

import io.disputeledger.contracts.CalendarVersion;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.EventReference;

/**
 * A promise whose end nobody knows.
 *
 * @param setBy the event that made it
 * @param asked the calendar that did not tell
 */
record UnresolvedTarget(DisputeId dispute, EventReference setBy, CalendarVersion asked) {}
