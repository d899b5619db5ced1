package io.disputeledger.query.feed;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.DisputeId;
import io.disputeledger.contracts.LedgerEvent;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.disputes.ComplaintFiled;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.disputes.NegotiationOpened;
import io.disputeledger.contracts.evidence.EvidenceSubmitted;
import io.disputeledger.contracts.misuse.MisuseDecisionReversed;
import io.disputeledger.contracts.misuse.MisuseReportDecided;
import io.disputeledger.contracts.misuse.MisuseReportFiled;
import io.disputeledger.contracts.orders.OrderEvent;
import io.disputeledger.contracts.orders.OrderRecorded;
import io.disputeledger.contracts.penalties.AccountEvent;
import io.disputeledger.contracts.penalties.HoldReleased;
import io.disputeledger.contracts.penalties.PointsDeducted;
import io.disputeledger.contracts.penalties.PointsHeld;
import io.disputeledger.contracts.penalties.PointsReversed;
import io.disputeledger.query.disclosure.Disclosed;
import org.jspecify.annotations.Nullable;

/**
 * What an event is about, as far as it says so itself.
 *
 * @param dispute the dispute that it belongs to
 * @param order the order that it is about
 * @param account the seller that it is about
 * @param onlyFor the one party that may read it; null when both parties may
 */
record Topics(
        @Nullable DisputeId dispute,
        @Nullable OrderId order,
        @Nullable AccountId account,
        @Nullable PartyId onlyFor) {

    static Topics of(LedgerEvent event) {
        return switch (event) {
            case ComplaintFiled filed ->
                    new Topics(
                            filed.disputeId(),
                            filed.orderId(),
                            new AccountId(filed.orderId().marketplace(), filed.seller()),
                            null);
            case NegotiationOpened opened ->
                    new Topics(
                            opened.disputeId(),
                            opened.orderId(),
                            new AccountId(opened.orderId().marketplace(), opened.seller()),
                            null);
            case DisputeEvent dispute -> new Topics(dispute.disputeId(), null, null, null);
            case EvidenceSubmitted item ->
                    new Topics(item.disputeId(), null, null, Disclosed.onlyFor(item));
            case PointsHeld held -> of(held.disputeId(), held);
            case PointsDeducted deducted -> of(deducted.disputeId(), deducted);
            case MisuseReportFiled report ->
                    new Topics(
                            null,
                            report.orderId(),
                            new AccountId(report.orderId().marketplace(), report.seller()),
                            report.seller());
            case MisuseReportDecided report ->
                    new Topics(
                            null,
                            report.orderId(),
                            report.accountId(),
                            report.accountId().seller());
            case MisuseDecisionReversed report ->
                    new Topics(
                            null,
                            report.orderId(),
                            report.accountId(),
                            report.accountId().seller());
            case PointsReversed reversed -> of(reversed.disputeId(), reversed);
            case HoldReleased released -> of(released.disputeId(), released);
            case AccountEvent account -> of(null, account);
            case OrderRecorded order ->
                    new Topics(
                            null,
                            order.orderId(),
                            new AccountId(order.orderId().marketplace(), order.seller()),
                            null);
            case OrderEvent order -> new Topics(null, order.orderId(), null, null);
            default -> new Topics(null, null, null, null);
        };
    }

    private static Topics of(@Nullable DisputeId dispute, AccountEvent account) {
        return new Topics(dispute, null, account.accountId(), Disclosed.onlyFor(account));
    }
}
