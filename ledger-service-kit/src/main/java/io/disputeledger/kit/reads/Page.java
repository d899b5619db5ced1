package io.disputeledger.kit.reads;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param position the last event that this answer reflects
 * @param items at most as many as were asked for
 * @param next send it as {@code cursor}, with the same filter, for the page after this one; null on
 *     the last
 */
public record Page<T>(long position, List<T> items, @Nullable String next) {}
