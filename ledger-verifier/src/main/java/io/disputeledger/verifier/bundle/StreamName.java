package io.disputeledger.verifier.bundle;

import io.disputeledger.verifier.input.Printable;
import io.disputeledger.verifier.log.Entry;

/**
 * Names a stream of events.
 *
 * @param type what kind of stream
 * @param id which one
 */
public record StreamName(String type, String id) {

    static StreamName of(Entry entry) {
        return new StreamName(entry.streamType(), entry.streamId());
    }

    /** Fit for a message. */
    @Override
    public String toString() {
        return Printable.of(id) + " (" + Printable.of(type) + ")";
    }
}
