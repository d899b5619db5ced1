package io.disputeledger.store.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    private static final int PAGE = 4;

    /** After which row each page was fetched; -1 for the first. */
    private final ConcurrentLinkedQueue<Integer> fetches = new ConcurrentLinkedQueue<>();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 4, 5, 8, 9})
    void givesAllRowsInOrder(int rows) {
        assertThat(Pages.stream(PAGE, rowsUpTo(rows)))
                .containsExactlyElementsOf(IntStream.range(0, rows).boxed().toList());
    }

    @Test
    void fetchesTheNextPageWhileThisOneIsHandled() {
        Iterator<Integer> rows = Pages.stream(PAGE, rowsUpTo(100)).iterator();
        take(rows, 3);

        await().untilAsserted(() -> assertThat(fetches).containsExactly(-1, 3));
    }

    @Test
    void neverFetchesMoreThanOnePageAhead() {
        Iterator<Integer> rows = Pages.stream(PAGE, rowsUpTo(100)).iterator();
        take(rows, 2 * PAGE);
        await().until(() -> fetches.size() >= 3);
        take(rows, 2);

        assertThat(fetches).containsExactly(-1, 3, 7);
    }

    @Test
    void fetchesNothingForAReaderThatStopsEarly() {
        assertThat(Pages.stream(PAGE, rowsUpTo(100)).findFirst()).contains(0);

        assertThat(fetches).containsExactly(-1);
    }

    @Test
    void fetchesNothingAfterAShortPage() {
        assertThat(Pages.stream(PAGE, rowsUpTo(6)).toList()).hasSize(6);

        assertThat(fetches).containsExactly(-1, 3);
    }

    @Test
    void failsWhereThePageIsMissingAndNotBefore() {
        EventStoreException fault = new EventStoreException("gone", new SQLException("away"));
        Iterator<Integer> rows =
                Pages.<Integer>stream(
                                PAGE,
                                last -> {
                                    if (last != null) {
                                        throw fault;
                                    }
                                    return page(0);
                                })
                        .iterator();
        assertThat(take(rows, PAGE)).containsExactly(0, 1, 2, 3);

        assertThatExceptionOfType(EventStoreException.class)
                .isThrownBy(rows::hasNext)
                .withMessage("gone")
                .havingRootCause()
                .withMessage("away");
    }

    private Function<@Nullable Integer, List<Integer>> rowsUpTo(int end) {
        return last -> {
            int after = last == null ? -1 : last;
            fetches.add(after);
            return page(after + 1).stream().filter(row -> row < end).toList();
        };
    }

    private static List<Integer> page(int first) {
        return IntStream.range(first, first + PAGE).boxed().toList();
    }

    private static List<Integer> take(Iterator<Integer> rows, int count) {
        return IntStream.range(0, count).mapToObj(_ -> rows.next()).toList();
    }
}
