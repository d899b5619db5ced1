package io.disputeledger.kit.commands;

import io.disputeledger.contracts.journal.JournalEvent;
import io.disputeledger.store.events.Receipts;

/**
 * What became of a command: the same for ever, because it is read from the journal.
 *
 * @param entry the journal's event
 * @param position its position, the last of its append
 * @param receipts of all events of its append; made when they are asked for
 */
public record Answer(JournalEvent entry, long position, Receipts receipts) {}
