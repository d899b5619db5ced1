package io.disputeledger.verifier;

import io.disputeledger.verifier.input.Printable;
import io.disputeledger.verifier.log.Entry;
import io.disputeledger.verifier.log.SignedCheckpoint;

/** Parts of the sentences that answer. */
final class Sentences {

    private Sentences() {}

    static String event(Entry entry) {
        return "%s, event %d of %s"
                .formatted(
                        Printable.of(entry.payloadType()),
                        entry.sequence(),
                        Printable.of(entry.streamId()));
    }

    static String log(SignedCheckpoint signed) {
        return "the log %s at size %d, signed by %s"
                .formatted(
                        Printable.quoted(signed.checkpoint().origin()),
                        signed.checkpoint().size(),
                        signed.signedBy());
    }

    static String events(long count) {
        return count == 1 ? "1 event" : count + " events";
    }
}
