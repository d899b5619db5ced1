package io.disputeledger.dispute.rulepacks.domain;

import io.disputeledger.contracts.rulepacks.CalendarEvent;
import io.disputeledger.contracts.rulepacks.CalendarPublished;
import java.util.List;

/** What is published of one calendar. */
public sealed interface CalendarState {

    /** Only what comes with the product. */
    record Shipped() implements CalendarState {}

    /**
     * Versions in the ledger.
     *
     * @param version the last one
     * @param years the years that it lists, in order
     */
    record Published(int version, List<Integer> years) implements CalendarState {
        /** Copies its years. */
        public Published {
            years = List.copyOf(years);
        }
    }

    /** What an event leads to. */
    static CalendarState evolve(CalendarState state, CalendarEvent event) {
        return switch (event) {
            case CalendarPublished published ->
                    new Published(published.calendar().version(), published.years());
        };
    }
}
