package io.disputeledger.dispute.orders.domain;

import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.decisions.Refusal;
import io.disputeledger.contracts.orders.ExtendFilingWindow;
import io.disputeledger.contracts.orders.FilingWindowExtended;
import io.disputeledger.contracts.orders.FilingWindowWaived;
import io.disputeledger.contracts.orders.OrderEvent;
import io.disputeledger.contracts.orders.OrderRecorded;
import io.disputeledger.contracts.orders.WaiveFilingWindow;
import io.disputeledger.rules.RulePack;
import io.disputeledger.rules.RulePacks;
import io.disputeledger.rules.WindowKind;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where fraud is suspected, an officer extends the window for complaints of an order, or waives it
 * (Transaction Dispute Rules, articles 17 and 18). Whether it has closed does not matter; it is
 * never shortened.
 */
public final class FilingWindowRelief {

    private FilingWindowRelief() {}

    /** Decides on more time. */
    public static Decision<OrderEvent> decide(
            OrderState state, ExtendFilingWindow command, Occasion occasion, RulePacks packs) {
        return admit(
                state,
                occasion,
                packs,
                window ->
                        window == null
                                ? Decision.refused(RefusalCode.INVALID_STATE)
                                : extended(window, command, occasion));
    }

    /** Decides on unlimited time. */
    public static Decision<OrderEvent> decide(
            OrderState state, WaiveFilingWindow command, Occasion occasion, RulePacks packs) {
        return admit(
                state,
                occasion,
                packs,
                window ->
                        window == null
                                ? Decision.unchanged()
                                : Decision.accepted(
                                        new FilingWindowWaived(
                                                command.orderId(),
                                                window,
                                                command.reason(),
                                                occasion.now(),
                                                occasion.actor())));
    }

    /**
     * @param decision by the window that counts now; null where it was waived
     */
    private static Decision<OrderEvent> admit(
            OrderState state,
            Occasion occasion,
            RulePacks packs,
            Function<@Nullable Deadline, Decision<OrderEvent>> decision) {
        if (!(state instanceof OrderState.Known known)) {
            return Decision.refused(RefusalCode.INVALID_STATE);
        }
        OrderRecorded order = known.facts();
        if (isParty(order, occasion)) {
            return Decision.refused(RefusalCode.CONFLICT_OF_INTEREST);
        }
        Instant receivedAt = order.receivedAt();
        Optional<RulePack> rules =
                packs.inForce(
                        order.orderId().marketplace(),
                        Objects.requireNonNullElse(receivedAt, occasion.now()));
        if (rules.isEmpty()) {
            return Decision.refused(RefusalCode.UNKNOWN_MARKETPLACE);
        }
        return receivedAt == null
                ? Decision.refused(RefusalCode.INVALID_STATE)
                : decision.apply(
                        known.filingWindow(rules.get().deadline(WindowKind.FILING, receivedAt)));
    }

    // Whoever is a party judges nothing of it, whatever role they have beside.
    private static boolean isParty(OrderRecorded order, Occasion occasion) {
        String officer = occasion.actor().id();
        return officer.equals(order.buyer().value()) || officer.equals(order.seller().value());
    }

    private static Decision<OrderEvent> extended(
            Deadline before, ExtendFilingWindow command, Occasion occasion) {
        if (command.dueAt().equals(before.dueAt())) {
            return Decision.unchanged();
        }
        if (command.dueAt().isBefore(before.dueAt())) {
            return Decision.refused(Refusal.missed(RefusalCode.DEADLINE_SHORTENING, before));
        }
        if (!command.dueAt().isAfter(occasion.now())) {
            return Decision.refused(RefusalCode.INSTANT_IN_PAST);
        }
        return Decision.accepted(
                new FilingWindowExtended(
                        command.orderId(),
                        new Deadline(
                                command.dueAt(), before.clause(), before.zone(), before.calendar()),
                        command.reason(),
                        occasion.now(),
                        occasion.actor()));
    }
}
