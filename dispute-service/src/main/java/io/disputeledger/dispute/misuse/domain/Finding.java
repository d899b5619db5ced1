package io.disputeledger.dispute.misuse.domain;

import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.Sealed;
import io.disputeledger.contracts.misuse.MisuseReportDecided;
import java.time.Instant;
import java.util.List;

/**
 * What an officer found.
 *
 * @param author who decided
 * @param orders what leaves the seller's metrics; nothing where the report was rejected
 * @param reasons why
 * @param decidedAt when (UTC)
 */
public record Finding(String author, List<OrderId> orders, Sealed reasons, Instant decidedAt) {
    /** Copies its list. */
    public Finding {
        orders = List.copyOf(orders);
    }

    static Finding of(MisuseReportDecided decided) {
        return new Finding(
                decided.actor().id(), decided.orders(), decided.reasons(), decided.recordedAt());
    }
}
