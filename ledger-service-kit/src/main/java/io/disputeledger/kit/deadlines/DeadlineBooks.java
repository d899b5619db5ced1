package io.disputeledger.kit.deadlines;

import io.disputeledger.contracts.LedgerCommand;
import io.disputeledger.contracts.LedgerEvent;
import java.util.List;

/** The books of a service: each stream has its limits in one of them, or has none. */
public final class DeadlineBooks {

    private final List<DeadlineBook> books;

    /** These books. */
    public DeadlineBooks(List<DeadlineBook> books) {
        this.books = List.copyOf(books);
    }

    List<DeadlineChange> changes(LedgerEvent event) {
        return books.stream()
                .filter(book -> event.streamId().startsWith(book.streams()))
                .flatMap(book -> book.changes(event).stream())
                .toList();
    }

    LedgerCommand whenDue(RunningDeadline deadline) {
        return books.stream()
                .filter(book -> deadline.streamId().startsWith(book.streams()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody knows " + deadline + "."))
                .whenDue(deadline);
    }
}
