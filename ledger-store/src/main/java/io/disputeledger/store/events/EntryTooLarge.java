package io.disputeledger.store.events;

import org.axonframework.common.AxonNonTransientException;

/** An event is larger than an entry of the log may be. Nothing of its call was stored. */
public final class EntryTooLarge extends AxonNonTransientException {

    private static final long serialVersionUID = 1L;

    private final int bytes;
    private final int bytesMax;

    EntryTooLarge(EncodedEvent event, int bytes, int bytesMax) {
        super(
                "The event %s (%s) takes %d bytes; an entry has at most %d."
                        .formatted(event.eventId(), event.payloadType(), bytes, bytesMax));
        this.bytes = bytes;
        this.bytesMax = bytesMax;
    }

    /** The size of the refused entry. */
    public int bytes() {
        return bytes;
    }

    /** The largest size that is accepted. */
    public int bytesMax() {
        return bytesMax;
    }
}
