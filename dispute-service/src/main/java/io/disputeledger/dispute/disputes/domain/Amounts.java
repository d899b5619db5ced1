package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.Money;

/** What can be claimed or awarded is bounded by what the order was worth. */
final class Amounts {

    private Amounts() {}

    static boolean isWithin(Money asked, Money order) {
        return asked.currency().equals(order.currency()) && !asked.exceeds(order);
    }
}
