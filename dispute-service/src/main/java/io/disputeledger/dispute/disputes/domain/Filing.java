package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.RefusalCode;
import io.disputeledger.contracts.decisions.ClaimChange;
import io.disputeledger.contracts.decisions.Decision;
import io.disputeledger.contracts.decisions.Occasion;
import io.disputeledger.contracts.decisions.Opening;
import io.disputeledger.contracts.decisions.Refusal;
import io.disputeledger.contracts.disputes.ComplaintFiled;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.FileComplaint;
import io.disputeledger.contracts.orders.OrderRecorded;
import io.disputeledger.rules.RulePack;
import io.disputeledger.rules.WindowKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A buyer or seller complains of the other, within the filing window, once for an order and
 * category at a time.
 */
public final class Filing {

    private Filing() {}

    /**
     * What filing depends on beside the dispute itself.
     *
     * @param order the order as last reported
     * @param rules the pack in force at receipt, or now while nothing was received; empty when none
     *     is
     * @param openDispute whether the order has an open dispute of the category
     */
    public record Facts(OrderRecorded order, Optional<RulePack> rules, boolean openDispute) {}

    /** Whether the dispute has no complaint yet. */
    static Opening<DisputeState.Unfiled> opening(DisputeState state) {
        return state instanceof DisputeState.Unfiled unfiled
                ? Opening.open(unfiled)
                : Opening.shut(RefusalCode.DUPLICATE_DISPUTE);
    }

    /** Decides on a complaint. */
    public static Decision<DisputeEvent> decide(
            DisputeState state, FileComplaint complaint, Occasion occasion, Facts facts) {
        OrderRecorded order = facts.order();
        boolean byBuyer = occasion.actor().isParty(order.buyer());
        if (!byBuyer && !occasion.actor().isParty(order.seller())) {
            return Decision.forbidden("dispute.parties-complain");
        }
        return opening(state).decide(_ -> file(complaint, occasion, facts, byBuyer));
    }

    private static Decision<DisputeEvent> file(
            FileComplaint complaint, Occasion occasion, Facts facts, boolean byBuyer) {
        OrderRecorded order = facts.order();
        if (facts.rules().isEmpty()) {
            return Decision.refused(RefusalCode.UNKNOWN_MARKETPLACE);
        }
        RulePack rules = facts.rules().get();
        Deadline window = window(rules, order);
        if (window != null && window.isOverAt(occasion.now())) {
            return Decision.refused(Refusal.missed(RefusalCode.FILING_WINDOW_CLOSED, window));
        }
        if (!Amounts.isWithin(complaint.claim(), order.amount())) {
            return Decision.refused(RefusalCode.CLAIM_EXCEEDS_ORDER);
        }
        if (facts.openDispute()) {
            return Decision.refused(RefusalCode.DUPLICATE_OPEN_DISPUTE);
        }
        PartyId complainant = byBuyer ? order.buyer() : order.seller();
        PartyId respondent = byBuyer ? order.seller() : order.buyer();
        ComplaintFiled filed =
                new ComplaintFiled(
                        complaint.disputeId(),
                        complaint.orderId(),
                        complainant,
                        respondent,
                        order.seller(),
                        complaint.category(),
                        complaint.claim(),
                        order.amount(),
                        complaint.remedies(),
                        complaint.facts(),
                        rules.version(),
                        window,
                        occasion.now(),
                        occasion.actor());
        return new Decision.Accepted<>(
                List.of(filed),
                List.of(new ClaimChange.Take(Complaint.of(filed).openDisputeKey())));
    }

    private static @Nullable Deadline window(RulePack rules, OrderRecorded order) {
        return order.receivedAt() == null
                ? null
                : rules.deadline(WindowKind.FILING, order.receivedAt());
    }
}
