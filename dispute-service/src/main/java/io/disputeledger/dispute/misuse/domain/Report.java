package io.disputeledger.dispute.misuse.domain;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.MisuseReportId;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PackVersion;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.Sealed;
import io.disputeledger.contracts.misuse.MisuseReportFiled;
import io.disputeledger.contracts.orders.OrderRecorded;
import java.time.Instant;

/**
 * What a seller reported.
 *
 * @param clause the row of the scenario, in the pack that was in force at the filing
 * @param description what the buyer did
 * @param searchWindow until when searches show it
 * @param filedAt when it was filed (UTC)
 */
public record Report(
        MisuseReportId reportId,
        OrderId orderId,
        PartyId seller,
        PartyId buyer,
        String scenario,
        Clause clause,
        Sealed description,
        Deadline searchWindow,
        Instant filedAt) {

    static Report of(MisuseReportFiled filed) {
        return new Report(
                filed.reportId(),
                filed.orderId(),
                filed.seller(),
                filed.buyer(),
                filed.scenario(),
                filed.clause(),
                filed.description(),
                filed.searchWindow(),
                filed.recordedAt());
    }

    /** The account whose metrics it is about. */
    public AccountId account() {
        return new AccountId(orderId.marketplace(), seller);
    }

    /** The rules by which it is decided. */
    public PackVersion rules() {
        return new PackVersion(clause.pack(), clause.packVersion());
    }

    /** Whether somebody who judges it would judge their own matter. */
    boolean concerns(Actor actor) {
        return actor.id().equals(seller.value()) || actor.id().equals(buyer.value());
    }

    /** Whether an order is one of the same buyer with the same seller. */
    boolean covers(OrderRecorded order) {
        return order.orderId().marketplace().equals(orderId.marketplace())
                && order.seller().equals(seller)
                && order.buyer().equals(buyer);
    }
}
