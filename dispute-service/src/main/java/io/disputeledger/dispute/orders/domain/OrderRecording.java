package io.disputeledger.dispute.orders.domain;

import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.orders.OrderEvent;
import io.disputeledger.contracts.orders.OrderRecorded;
import io.disputeledger.contracts.orders.RecordOrder;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Later reports add facts; who traded, and for how much, does not change. */
public final class OrderRecording {

    private OrderRecording() {}

    /** Records the facts of an order. What a report leaves out stays as it is known. */
    public static Decision<OrderEvent> decide(
            OrderState state, RecordOrder order, Occasion occasion) {
        if (Stream.of(order.paidAt(), order.shippedAt(), order.receivedAt(), order.completedAt())
                .anyMatch(instant -> instant != null && instant.isAfter(occasion.now()))) {
            return Decision.refused(RefusalCode.INSTANT_IN_FUTURE);
        }
        return switch (state) {
            case OrderState.Unrecorded _ -> Decision.accepted(reported(order, null, occasion));
            case OrderState.Known known when !sameTrade(known.facts(), order) ->
                    Decision.refused(RefusalCode.ORDER_MISMATCH);
            case OrderState.Known known -> {
                OrderRecorded reported = reported(order, known.facts(), occasion);
                yield addsNothing(reported, known.facts())
                        ? Decision.unchanged()
                        : Decision.accepted(reported);
            }
        };
    }

    private static boolean sameTrade(OrderRecorded known, RecordOrder order) {
        return known.buyer().equals(order.buyer())
                && known.seller().equals(order.seller())
                && known.amount().equals(order.amount());
    }

    private static OrderRecorded reported(
            RecordOrder order, @Nullable OrderRecorded known, Occasion occasion) {
        return new OrderRecorded(
                order.orderId(),
                order.buyer(),
                order.seller(),
                order.amount(),
                either(order.paidAt(), known == null ? null : known.paidAt()),
                either(order.shippedAt(), known == null ? null : known.shippedAt()),
                either(order.receivedAt(), known == null ? null : known.receivedAt()),
                either(order.completedAt(), known == null ? null : known.completedAt()),
                occasion.now(),
                occasion.actor());
    }

    private static @Nullable Instant either(@Nullable Instant reported, @Nullable Instant known) {
        return reported == null ? known : reported;
    }

    private static boolean addsNothing(OrderRecorded reported, OrderRecorded known) {
        return Objects.equals(reported.paidAt(), known.paidAt())
                && Objects.equals(reported.shippedAt(), known.shippedAt())
                && Objects.equals(reported.receivedAt(), known.receivedAt())
                && Objects.equals(reported.completedAt(), known.completedAt());
    }
}
