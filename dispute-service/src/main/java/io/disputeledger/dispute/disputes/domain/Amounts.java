package io.disputeledger.dispute.disputes.domain;

import io.disputeledger.contracts.Money;
import io.disputeledger.contracts.disputes.Remedy;
import java.util.List;
import java.util.Objects;

/** What can be claimed, offered or awarded is bounded by what the order was worth. */
final class Amounts {

    private Amounts() {}

    static boolean isWithin(Money asked, Money bound) {
        return asked.currency().equals(bound.currency()) && !asked.exceeds(bound);
    }

    static boolean areWithin(List<Remedy> remedies, Money bound) {
        return remedies.stream()
                .map(Remedy::amount)
                .filter(Objects::nonNull)
                .allMatch(amount -> isWithin(amount, bound));
    }
}
