package io.disputeledger.store.log.entries;

/** An event whose entry is larger than a bundle can hold; nothing but making it smaller helps. */
public final class EntryTooLargeException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final long sizeBytes;

    EntryTooLargeException(long sizeBytes) {
        super("An entry has at most " + LogEntry.BYTES_MAX + " bytes, not " + sizeBytes + ".");
        this.sizeBytes = sizeBytes;
    }

    public long sizeBytes() {
        return sizeBytes;
    }
}
