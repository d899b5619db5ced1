package io.disputeledger.dispute.listing;

import io.disputeledger.contracts.Marketplace;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PartyId;
import io.disputeledger.contracts.disputes.ComplaintCategory;
import io.disputeledger.contracts.disputes.LifeCycleState;
import io.disputeledger.kit.reads.Condition;
import io.disputeledger.kit.reads.LogOrder;
import io.disputeledger.kit.reads.Sort;
import io.disputeledger.kit.reads.StoredInstant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which disputes; what is null does not matter.
 *
 * @param party complainant or respondent
 * @param officer who is responsible
 * @param filedFrom not filed before
 * @param filedUntil filed before
 * @param sort newest first unless told otherwise
 */
record DisputeFilter(
        @Nullable OrderId orderId,
        @Nullable PartyId party,
        @Nullable LifeCycleState state,
        @Nullable Marketplace marketplace,
        @Nullable ComplaintCategory category,
        @Nullable String officer,
        @Nullable Instant filedFrom,
        @Nullable Instant filedUntil,
        @Nullable Sort sort) {

    /** The disputes of this filter, of one party alone where there is one. */
    LogOrder disputes(Optional<PartyId> onlyFor) {
        List<Condition> conditions = conditions();
        onlyFor.ifPresent(reader -> conditions.add(ofParty("reader", reader.value())));
        return new LogOrder(
                "listed_dispute", Objects.requireNonNullElse(sort, Sort.NEWEST_FIRST), conditions);
    }

    private List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        equal(conditions, "order_id", orderId);
        equal(conditions, "state", state);
        equal(conditions, "marketplace", marketplace);
        equal(conditions, "category", category);
        equal(conditions, "officer", officer);
        if (filedFrom != null) {
            conditions.add(
                    new Condition(
                            "r.filed_at >= :filedFrom", "filedFrom", StoredInstant.of(filedFrom)));
        }
        if (filedUntil != null) {
            conditions.add(
                    new Condition(
                            "r.filed_at < :filedUntil",
                            "filedUntil",
                            StoredInstant.of(filedUntil)));
        }
        if (party != null) {
            conditions.add(ofParty("party", party.value()));
        }
        return conditions;
    }

    private static Condition ofParty(String parameter, String party) {
        return new Condition(
                "r.position in (select position from dispute_party where party = :"
                        + parameter
                        + ")",
                parameter,
                party);
    }

    private static void equal(List<Condition> conditions, String column, @Nullable Object value) {
        if (value != null) {
            conditions.add(Condition.equal(column, value));
        }
    }
}
