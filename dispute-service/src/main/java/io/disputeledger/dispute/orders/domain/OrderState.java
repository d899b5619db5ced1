package io.disputeledger.dispute.orders.domain;

import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.orders.FilingWindowExtended;
import io.disputeledger.contracts.orders.FilingWindowWaived;
import io.disputeledger.contracts.orders.OrderEvent;
import io.disputeledger.contracts.orders.OrderRecorded;
import org.jspecify.annotations.Nullable;

/** What is known of an order. */
public sealed interface OrderState {

    /** Nothing yet. */
    record Unrecorded() implements OrderState {}

    /** The facts as last reported. */
    record Recorded(OrderRecorded facts) implements OrderState, Known {}

    /**
     * An officer gave more time to complain.
     *
     * @param window until when
     */
    record Extended(OrderRecorded facts, Deadline window) implements OrderState, Known {}

    /** An officer lets complaints come at any time. */
    record Waived(OrderRecorded facts) implements OrderState, Known {}

    /** What has been recorded. */
    sealed interface Known permits Recorded, Extended, Waived {

        /** The facts as last reported. */
        OrderRecorded facts();

        /**
         * The filing window that counts: never shorter than that of the rules.
         *
         * @param byRules null before receipt, when it has not begun
         * @return null where nothing ends
         */
        default @Nullable Deadline filingWindow(@Nullable Deadline byRules) {
            return switch (this) {
                case Recorded _ -> byRules;
                case Extended(_, var window) ->
                        byRules != null && byRules.dueAt().isAfter(window.dueAt())
                                ? byRules
                                : window;
                case Waived _ -> null;
            };
        }
    }

    /** Takes an event in. */
    static OrderState evolve(OrderState state, OrderEvent event) {
        return switch (event) {
            case OrderRecorded facts -> reported(state, facts);
            case FilingWindowExtended extended ->
                    state instanceof Known known
                            ? new Extended(known.facts(), extended.window())
                            : state;
            case FilingWindowWaived _ ->
                    state instanceof Known known ? new Waived(known.facts()) : state;
        };
    }

    private static OrderState reported(OrderState state, OrderRecorded facts) {
        return switch (state) {
            case Unrecorded _, Recorded _ -> new Recorded(facts);
            case Extended(_, var window) -> new Extended(facts, window);
            case Waived _ -> new Waived(facts);
        };
    }
}
