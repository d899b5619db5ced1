package io.disputeledger.dispute.misuse;

import io.disputeledger.contracts.Marketplace;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.misuse.MisuseState;
import io.disputeledger.kit.reads.Condition;
import io.disputeledger.kit.reads.LogOrder;
import io.disputeledger.kit.reads.Sort;
import io.disputeledger.kit.reads.StoredInstant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which misuse reports; what is null does not matter. */
record MisuseReportFilter(
        @Nullable OrderId orderId,
        @Nullable String scenario,
        @Nullable PartyId seller,
        @Nullable MisuseState state,
        @Nullable Marketplace marketplace) {

    /**
     * The reports of this filter that are shown at an instant, of one seller where there is one.
     */
    LogOrder reports(Instant now, Optional<PartyId> onlyFor) {
        List<Condition> conditions = new ArrayList<>();
        equal(conditions, "order_id", orderId);
        equal(conditions, "scenario", scenario);
        equal(conditions, "seller", seller);
        equal(conditions, "state", state);
        equal(conditions, "marketplace", marketplace);
        conditions.add(new Condition("r.shown_until > :now", "now", StoredInstant.of(now)));
        onlyFor.ifPresent(reader ->
                conditions.add(new Condition("r.seller = :reader", "reader", reader.value())));
        return new LogOrder("listed_misuse_report", Sort.NEWEST_FIRST, conditions);
    }

    private static void equal(List<Condition> conditions, String column, @Nullable Object value) {
        if (value != null) {
            conditions.add(Condition.equal(column, value));
        }
    }
}
