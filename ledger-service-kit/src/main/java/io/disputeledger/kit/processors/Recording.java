package io.disputeledger.kit.processors;

import io.disputeledger.contracts.EventReference;

/**
 * Where and how the event being handled was recorded; any event handler may take it as a parameter.
 *
 * @param event its stream and sequence
 * @param position its position in the log
 * @param eventId its identifier (UUID)
 */
public record Recording(EventReference event, long position, String eventId) {}
