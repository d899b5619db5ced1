package io.disputeledger.store.events;

import java.util.Map;

/**
 * What the log holds for a batch, read under the lock on its head.
 *
 * @param size events in the log
 * @param lastSequences the last sequence of each stream of the batch that exists
 * @param positions those events of the batch that are stored already, by their identifiers
 */
record LogState(long size, Map<String, Long> lastSequences, Map<String, Long> positions) {}
