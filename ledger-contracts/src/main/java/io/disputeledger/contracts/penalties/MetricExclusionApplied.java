package io.disputeledger.contracts.penalties;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.Deadline;
import io.disputeledger.contracts.EventReference;
import io.disputeledger.contracts.MisuseReportId;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PartyId;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Orders left the seller's metrics (指标清洗): they count neither above nor below the line. What buyers
 * wrote about them stays.
 *
 * @param accountId the seller's account
 * @param reportId the misuse report that was upheld
 * @param basis the event that upheld it
 * @param buyer who was reported
 * @param orders which orders
 * @param clause the row of the scenario that was reported
 * @param protection until when orders that the buyer begins to dispute leave the metrics as well,
 *     from now on; null when the scenario protects nothing that follows
 * @param recordedAt when the ledger recorded it (UTC)
 * @param actor who caused it
 */
@Revision("1")
public record MetricExclusionApplied(
        AccountId accountId,
        MisuseReportId reportId,
        EventReference basis,
        PartyId buyer,
        List<OrderId> orders,
        Clause clause,
        @Nullable Deadline protection,
        Instant recordedAt,
        Actor actor)
        implements AccountEvent {
    /** Copies its list. */
    public MetricExclusionApplied {
        orders = List.copyOf(orders);
    }
}
