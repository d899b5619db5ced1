package io.disputeledger.store.events;

/**
 * Proof that an event is in the log.
 *
 * @param position of the event
 * @param entry the exact bytes that were hashed
 * @param proof that an entry with this hash is at this position, as text
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; the bytes are handed on, not copied.
public record Receipt(long position, byte[] entry, String proof) {}
