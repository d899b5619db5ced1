package io.disputeledger.contracts;

import java.time.Instant;

/**
 * Something that happened and is never changed. Its class name and fields are stored for ever: add
 * events, never rename or move them; a change of shape is a new {@code @Revision}, an upcaster and
 * a new stored sample.
 *
 * <p>Every family of events is a sealed interface below this one.
 */
public interface LedgerEvent {

    /** The stream that holds this event, written {@code <type>:<id>}. */
    String streamId();

    /** When the ledger recorded it, by the ledger's own clock (UTC). This instant decides. */
    Instant recordedAt();

    /** Who caused it. */
    Actor actor();
}
