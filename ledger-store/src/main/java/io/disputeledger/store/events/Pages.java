package io.disputeledger.store.events;

import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/**
 * Rows fetched page by page. The next page is fetched while the second half of a full one is
 * handled: so a reader of much seldom waits for the database, one that stops early has not asked
 * for more than it took, and two pages are the most that is held. A short page is the last.
 *
 * <p>A fetch holds its connection only while it runs, so there is nothing to close.
 */
final class Pages<T> extends Spliterators.AbstractSpliterator<T> {

    /** A thread of its own for each fetch, which waits for the database most of the time. */
    private static final Executor THREADS =
            fetch -> Thread.ofVirtual().name("read-ahead").start(fetch);

    private final int pageSize;
    private final Function<@Nullable T, List<T>> pageAfter;
    private List<T> page = List.of();
    private int place;
    private boolean isBegun;
    private @Nullable CompletableFuture<List<T>> ahead;

    private Pages(int pageSize, Function<@Nullable T, List<T>> pageAfter) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.DISTINCT);
        this.pageSize = pageSize;
        this.pageAfter = pageAfter;
    }

    /** The rows in order; the function gets the last row of a page, null at the start. */
    static <T> Stream<T> stream(int pageSize, Function<@Nullable T, List<T>> pageAfter) {
        return StreamSupport.stream(new Pages<>(pageSize, pageAfter), false);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        if (place == page.size() && !turnPage()) {
            return false;
        }
        T next = page.get(place++);
        if (place > pageSize / 2 && ahead == null && isFull()) {
            T last = page.getLast();
            ahead = CompletableFuture.supplyAsync(() -> pageAfter.apply(last), THREADS);
        }
        action.accept(next);
        return true;
    }

    private boolean turnPage() {
        if (isBegun && !isFull()) {
            return false;
        }
        CompletableFuture<List<T>> fetch = ahead;
        page = fetch == null ? pageAfter.apply(null) : result(fetch);
        ahead = null;
        isBegun = true;
        place = 0;
        return !page.isEmpty();
    }

    private boolean isFull() {
        return page.size() == pageSize;
    }

    /** What was read ahead, or the fault as if it had not been. */
    private static <T> List<T> result(CompletableFuture<List<T>> fetch) {
        try {
            return fetch.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof EventStoreException fault) {
                throw new EventStoreException(fault.getMessage(), fault);
            }
            throw e;
        }
    }
}
