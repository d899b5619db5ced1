package io.disputeledger.query.queue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the queue.
 *
 * @param position the last event that this answer reflects; the same on all pages
 * @param asOf at what time (UTC); the same on all pages
 * @param items the clock that ends next first, those without an end last
 * @param next send it as {@code cursor}, with the same filter, for the page after this one; null on
 *     the last
 */
record QueuePage(long position, Instant asOf, List<QueueItem> items, @Nullable String next) {}
