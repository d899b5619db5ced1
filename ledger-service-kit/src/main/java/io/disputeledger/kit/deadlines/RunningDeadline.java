package io.disputeledger.kit.deadlines;

import io.disputeledger.contracts.EventReference;
import java.time.Instant;

/**
 * A limit that runs.
 *
 * @param streamId whose limit
 * @param name which limit of the stream
 * @param setBy the event that set it
 * @param dueAt its exclusive end (UTC)
 * @param attempts how often saying so has failed
 */
public record RunningDeadline(
        String streamId, String name, EventReference setBy, Instant dueAt, int attempts) {}
