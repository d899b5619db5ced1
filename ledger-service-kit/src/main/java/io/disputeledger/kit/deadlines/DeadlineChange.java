package io.disputeledger.kit.deadlines;

import java.time.Instant;

/** What an event means for the limits of its stream. */
public sealed interface DeadlineChange {

    /**
     * A limit runs from now on; it replaces a former one of the same name.
     *
     * @param name which limit of the stream, for example {@code EVIDENCE_ROUND}
     * @param dueAt its exclusive end (UTC)
     * @param rank of several that end at the same instant in one stream, the lower one ends first
     */
    record Begins(String name, Instant dueAt, int rank) implements DeadlineChange {}

    /** Nobody waits for this limit any more: it ran out, or what it limits was done. */
    record Ends(String name) implements DeadlineChange {}

    /** Nobody waits for any limit of the stream any more. */
    record AllEnd() implements DeadlineChange {}
}
