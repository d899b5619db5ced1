package io.disputeledger.store.events;

import java.util.List;
import java.util.stream.Stream;

/** The proofs of events that were just appended. They are made when they are asked for. */
@FunctionalInterface
public interface Receipts {

    /** Of a log that proves nothing. */
    Receipts NONE = List::of;

    /** One receipt for each event, in order; empty where the log proves nothing. */
    List<Receipt> all();

    /** These, and those of a later append. */
    default Receipts and(Receipts later) {
        return () -> Stream.concat(all().stream(), later.all().stream()).toList();
    }
}
