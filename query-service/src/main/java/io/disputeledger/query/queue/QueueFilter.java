package io.disputeledger.query.queue;

import io.disputeledger.contracts.Marketplace;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which disputes and reports; what is null does not matter.
 *
 * @param officer who is responsible
 * @param assigned whether anybody is
 * @param breached whether the clock has run out
 */
record QueueFilter(
        @Nullable Marketplace marketplace,
        @Nullable OfficerStep step,
        @Nullable String officer,
        @Nullable Boolean assigned,
        @Nullable Boolean breached) {

    /** What a row has to be, by the named parameters of {@link OfficerQueue}. */
    List<String> conditions() {
        List<String> conditions = new ArrayList<>();
        if (marketplace != null) {
            conditions.add("marketplace = :marketplace");
        }
        if (step != null) {
            conditions.add("step = :step");
        }
        if (officer != null) {
            conditions.add("officer = :officer");
        }
        if (assigned != null) {
            conditions.add(assigned ? "officer is not null" : "officer is null");
        }
        if (breached != null) {
            conditions.add(breached ? "ends_at <= :at" : "ends_at > :at");
        }
        return conditions;
    }
}
