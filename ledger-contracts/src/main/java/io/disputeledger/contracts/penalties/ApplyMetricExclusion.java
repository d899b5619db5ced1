package io.disputeledger.contracts.penalties;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.Clause;
import io.disputeledger.contracts.EventReference;
import io.disputeledger.contracts.MisuseReportId;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.contracts.PartyId;
import java.util.List;

/**
 * Takes the orders of an upheld misuse report out of the seller's metrics. Nothing happens a second
 * time for the same report.
 *
 * @param accountId the seller's account
 * @param reportId the report
 * @param basis the event that upheld it
 * @param buyer who was reported
 * @param orders which orders
 * @param scenario the way of misuse, as the rule pack names it
 * @param clause the row of the scenario; its pack and version apply
 */
public record ApplyMetricExclusion(
        AccountId accountId,
        MisuseReportId reportId,
        EventReference basis,
        PartyId buyer,
        List<OrderId> orders,
        String scenario,
        Clause clause)
        implements AccountCommand {
    /** Copies its list. */
    public ApplyMetricExclusion {
        orders = List.copyOf(orders);
    }
}
