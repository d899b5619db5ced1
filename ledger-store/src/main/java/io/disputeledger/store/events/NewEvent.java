package io.disputeledger.store.events;

import io.disputeledger.store.log.entries.EntryTooLargeException;
import io.disputeledger.store.log.tree.Hash;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * An event on its way into the log, made in the thread of its caller: what many callers can do at
 * the same time, the one writer should not have to.
 *
 * @param event as it will be stored
 * @param entry its {@link EncodedEvent#entry entry} of the log, as bytes
 * @param leaf what the log hashes it to; null where the log does not hash
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; the bytes are handed on, not copied.
public record NewEvent(EncodedEvent event, byte[] entry, @Nullable Hash leaf) {

    /**
     * Encodes a message, and hashes it for the log.
     *
     * @throws ConcurrencyException when no stream can have its version
     * @throws EntryTooLarge when its entry is longer than allowed
     */
    static NewEvent of(
            EventMessage<?> message, Serializer serializer, LogWriter log, int entryBytesMax) {
        EncodedEvent event = EncodedEvent.of(message, serializer);
        if (event.sequence() < 0) {
            throw Conflicts.at(event);
        }
        try {
            byte[] entry = event.entry().encode();
            if (entry.length > entryBytesMax) {
                throw new EntryTooLarge(event, entry.length, entryBytesMax);
            }
            return new NewEvent(event, entry, log.leaf(entry));
        } catch (EntryTooLargeException e) {
            throw new EntryTooLarge(event, Math.toIntExact(e.sizeBytes()), entryBytesMax);
        }
    }

    String stream() {
        return event.stream();
    }

    long sequence() {
        return event.sequence();
    }

    String eventId() {
        return event.eventId();
    }
}
