package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.Money;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.decisions.Opening;
import io.disputeledger.contracts.decisions.Refusal;
import io.disputeledger.contracts.disputes.ComplaintFiled;
import io.disputeledger.contracts.disputes.DeadlineKind;
import io.disputeledger.contracts.disputes.DeadlineSet;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.FileComplaint;
import io.disputeledger.contracts.disputes.NegotiationOpened;
import io.disputeledger.contracts.disputes.OpenNegotiation;
import io.disputeledger.contracts.orders.OrderRecorded;
import io.disputeledger.dispute.orders.domain.OrderState;
import io.disputeledger.rules.RulePack;
import io.disputeledger.rules.RulePacks;
import io.disputeledger.rules.WindowKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A buyer or seller complains of the other, or asks to settle first, within the filing window, once
 * for an order and category at a time.
 */
public final class Filing {

    private Filing() {}

    /**
     * What filing depends on beside the dispute itself.
     *
     * @param known the order, with what an officer has decided about its filing window
     * @param rules the pack in force at receipt, or now while nothing was received; empty when none
     *     is
     * @param openDispute whether the order has an open dispute of the category
     */
    public record Facts(OrderState.Known known, Optional<RulePack> rules, boolean openDispute) {

        /** The order as last reported. */
        OrderRecorded order() {
            return known.facts();
        }
    }

    /** Whether nothing has begun under this id. */
    static Opening<DisputeState.Unfiled> opening(DisputeState state) {
        return state instanceof DisputeState.Unfiled unfiled
                ? Opening.open(unfiled)
                : Opening.shut(RefusalCode.DUPLICATE_DISPUTE);
    }

    /** What may be filed, and between whom. */
    private record Admitted(
            PartyId complainant, PartyId respondent, RulePack rules, @Nullable Deadline window) {}

    /** Decides on a complaint. */
    static Decision<DisputeEvent> decide(
            DisputeState state,
            FileComplaint complaint,
            Occasion occasion,
            Facts facts,
            RulePacks packs) {
        return admit(
                state,
                complaint.claim(),
                occasion,
                facts,
                admitted -> {
                    ComplaintFiled filed =
                            new ComplaintFiled(
                                    complaint.disputeId(),
                                    complaint.orderId(),
                                    admitted.complainant(),
                                    admitted.respondent(),
                                    facts.order().seller(),
                                    complaint.category(),
                                    complaint.claim(),
                                    facts.order().amount(),
                                    complaint.remedies(),
                                    complaint.facts(),
                                    admitted.rules().version(),
                                    admitted.window(),
                                    occasion.now(),
                                    occasion.actor());
                    return List.of(
                            filed,
                            new Following(Complaint.of(filed), occasion, packs)
                                    .limit(DeadlineKind.INTAKE, occasion.now()));
                });
    }

    /** Decides on a negotiation. */
    static Decision<DisputeEvent> decide(
            DisputeState state,
            OpenNegotiation negotiation,
            Occasion occasion,
            Facts facts,
            RulePacks packs) {
        return admit(
                state,
                negotiation.claim(),
                occasion,
                facts,
                admitted -> {
                    NegotiationOpened opened =
                            new NegotiationOpened(
                                    negotiation.disputeId(),
                                    negotiation.orderId(),
                                    admitted.complainant(),
                                    admitted.respondent(),
                                    facts.order().seller(),
                                    negotiation.category(),
                                    negotiation.claim(),
                                    facts.order().amount(),
                                    negotiation.remedies(),
                                    negotiation.facts(),
                                    admitted.rules().version(),
                                    admitted.window(),
                                    occasion.now(),
                                    occasion.actor());
                    return begun(opened, admitted.window(), occasion, packs);
                });
    }

    private static List<DisputeEvent> begun(
            NegotiationOpened opened,
            @Nullable Deadline window,
            Occasion occasion,
            RulePacks packs) {
        Following following = new Following(Complaint.of(opened), occasion, packs);
        List<DisputeEvent> events = new ArrayList<>();
        events.add(opened);
        if (window != null) {
            events.add(
                    new DeadlineSet(
                            opened.disputeId(),
                            DeadlineKind.FILING,
                            window,
                            occasion.now(),
                            occasion.actor()));
        }
        events.add(following.limit(DeadlineKind.NEGOTIATION, occasion.now()));
        events.add(following.limit(DeadlineKind.AUTOMATIC_ESCALATION, occasion.now()));
        return events;
    }

    private static Decision<DisputeEvent> admit(
            DisputeState state,
            Money claim,
            Occasion occasion,
            Facts facts,
            Function<Admitted, List<DisputeEvent>> events) {
        OrderRecorded order = facts.order();
        boolean byBuyer = occasion.actor().isParty(order.buyer());
        if (!byBuyer && !occasion.actor().isParty(order.seller())) {
            return Decision.forbidden("dispute.parties-complain");
        }
        return opening(state)
                .decide(_ -> {
                    if (facts.rules().isEmpty()) {
                        return Decision.refused(RefusalCode.UNKNOWN_MARKETPLACE);
                    }
                    RulePack rules = facts.rules().get();
                    Deadline window = facts.known().filingWindow(window(rules, order));
                    if (window != null && window.isOverAt(occasion.now())) {
                        return Decision.refused(
                                Refusal.missed(RefusalCode.FILING_WINDOW_CLOSED, window));
                    }
                    if (!Amounts.isWithin(claim, order.amount())) {
                        return Decision.refused(RefusalCode.CLAIM_EXCEEDS_ORDER);
                    }
                    if (facts.openDispute()) {
                        return Decision.refused(RefusalCode.DUPLICATE_OPEN_DISPUTE);
                    }
                    return new Decision.Accepted<>(
                            events.apply(
                                    new Admitted(
                                            byBuyer ? order.buyer() : order.seller(),
                                            byBuyer ? order.seller() : order.buyer(),
                                            rules,
                                            window)),
                            List.of());
                });
    }

    private static @Nullable Deadline window(RulePack rules, OrderRecorded order) {
        return order.receivedAt() == null
                ? null
                : rules.deadline(WindowKind.FILING, order.receivedAt());
    }
}
