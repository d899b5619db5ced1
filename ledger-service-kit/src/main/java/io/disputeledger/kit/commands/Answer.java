package io.disputeledger.kit.commands;

import io.disputeledger.contracts.journal.JournalEvent;

/**
 * What became of a command: the same for ever, because it is read from the journal.
 *
 * @param entry the journal's event
 * @param position its position, the last of its append
 */
public record Answer(JournalEvent entry, long position) {}
