package io.disputeledger.store.events;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Rows fetched page by page, each when the one before is used up. A short page is the last. */
final class Pages<T> extends Spliterators.AbstractSpliterator<T> {

    private final int pageSize;
    private final Function<@Nullable T, List<T>> pageAfter;
    private @Nullable Iterator<T> page;
    private @Nullable T last;
    private boolean isLastPage;

    private Pages(int pageSize, Function<@Nullable T, List<T>> pageAfter) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.DISTINCT);
        this.pageSize = pageSize;
        this.pageAfter = pageAfter;
    }

    /** The rows in order; the function gets the last row that was read, null at the start. */
    static <T> Stream<T> stream(int pageSize, Function<@Nullable T, List<T>> pageAfter) {
        return StreamSupport.stream(new Pages<>(pageSize, pageAfter), false);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        Iterator<T> rows = page;
        if (rows == null || (!rows.hasNext() && !isLastPage)) {
            List<T> fetched = pageAfter.apply(last);
            isLastPage = fetched.size() < pageSize;
            rows = fetched.iterator();
            page = rows;
        }
        if (!rows.hasNext()) {
            return false;
        }
        T next = rows.next();
        last = next;
        action.accept(next);
        return true;
    }
}
