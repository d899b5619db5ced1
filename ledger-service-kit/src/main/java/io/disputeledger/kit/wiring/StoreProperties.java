package io.disputeledger.kit.wiring;

import static io.disputeledger.store.events.StorageBounds.DEFAULTS;
import static java.util.Objects.requireNonNullElse;

import io.disputeledger.store.events.StorageBounds;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * The bounds of the event storage; what is not set is as in {@link StorageBounds#DEFAULTS}.
 *
 * @param callsQueuedMax appends that wait for the writer before others must wait to be queued
 * @param queueWithin how long an append waits for a place in the queue
 * @param answerWithin how long an append waits for its answer while the database is away
 * @param batchEventsMax events in one transaction, unless a single append has more
 * @param batchBytesMax bytes of events in one transaction, unless a single append has more
 * @param entryBytesMax bytes of one event; at most {@link StorageBounds#ENTRY_BYTES_MAX}
 * @param pageEvents events that a reader fetches at once
 * @param closeWithin how long the end of the service waits for what was accepted
 */
@ConfigurationProperties("ledger.store")
record StoreProperties(
        @Nullable Integer callsQueuedMax,
        @Nullable Duration queueWithin,
        @Nullable Duration answerWithin,
        @Nullable Integer batchEventsMax,
        @Nullable DataSize batchBytesMax,
        @Nullable Integer entryBytesMax,
        @Nullable Integer pageEvents,
        @Nullable Duration closeWithin) {

    StorageBounds bounds() {
        return new StorageBounds(
                requireNonNullElse(callsQueuedMax, DEFAULTS.callsQueuedMax()),
                requireNonNullElse(queueWithin, DEFAULTS.queueWithin()),
                requireNonNullElse(answerWithin, DEFAULTS.answerWithin()),
                requireNonNullElse(batchEventsMax, DEFAULTS.batchEventsMax()),
                batchBytesMax == null
                        ? DEFAULTS.batchBytesMax()
                        : Math.toIntExact(batchBytesMax.toBytes()),
                Math.min(
                        requireNonNullElse(entryBytesMax, DEFAULTS.entryBytesMax()),
                        StorageBounds.ENTRY_BYTES_MAX),
                requireNonNullElse(pageEvents, DEFAULTS.pageEvents()),
                requireNonNullElse(closeWithin, DEFAULTS.closeWithin()));
    }
}
